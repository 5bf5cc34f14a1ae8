/** Words without content of their own, for comparing prompts and answers. */
export const STOPWORDS = new Set(
  (
    'a an the of in on at by for from with without to into onto and or but nor as is are was were be been being has have had do does did ' +
    'will would shall should can could may might must that this these those which who whom whose what when where why how it its they their ' +
    'them he she his her we our us i you not no also than then so such other more most all each any some there here over under between ' +
    'among about according'
  ).split(' '),
);
