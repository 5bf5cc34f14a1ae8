/** The text with only the first letter of each word left, as a hint or to recite by: "open to all" gives "o… t… a…". */
export const firstLetters = (text: string): string =>
  text.replace(/[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu, (word) => {
    const [first = ''] = word;
    return [...word].length === 1 ? word : `${first}…`;
  });
