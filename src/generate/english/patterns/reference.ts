/** Words that hang on another sentence: a card that has them in its prompt cannot be answered from itself. */
const HANGING =
  /\b(?:this|these|those|such|he|she|it|they|them|him|we|us|our|ours|the latter|the former|the above|the same|theirs|thereof|therein|the following|the foregoing|the said|another|I|my|you|your)\b/i;
const POSSESSIVE = /\b(?:his|her|its|their)\b/i;

/** Does a phrase point outside itself? A possessive does too, unless what it points to stands before it in the prompt. */
export const hangs = (text: string): boolean => HANGING.test(text) || POSSESSIVE.test(text);

/** As `hangs`, but "its" and "their" are allowed: the subject of the same question explains them. */
export const hangsOutside = (text: string): boolean => HANGING.test(text);
