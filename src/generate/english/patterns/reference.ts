/** Letters on both sides are excluded by hand: `\b` takes the last letter of "Khải" for a word of its own. */
const word = (alternatives: string) =>
  new RegExp(`(?<![\\p{L}\\p{M}'’])(?:${alternatives})(?![\\p{L}\\p{M}])`, 'iu');

/** Words that hang on another sentence: a card that has them in its prompt cannot be answered from itself. */
const HANGING = word(
  'this|these|those|such|he|she|it|they|them|him|we|us|our|ours|the latter|the former|the above|the same|theirs|thereof|therein|the following|the foregoing|the said|my|you|your',
);
const POSSESSIVE = word('his|her|its|their');
const FIRST_PERSON = /(?<![\p{L}\p{M}.'’])I(?![\p{L}\p{M}.'’-])/u;

/** Is there a word that points outside, quotations and a possessive that the same phrase explains left aside? */
export const hangsOutside = (text: string): boolean => HANGING.test(text) || FIRST_PERSON.test(text);

/** Does a phrase point outside itself, be it by a possessive? */
export const hangs = (text: string): boolean => hangsOutside(text) || POSSESSIVE.test(text);
