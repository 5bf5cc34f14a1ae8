/** Abbreviations that never end a sentence: a name, number or word belongs to them. Written without the last full stop. */
export const LEADING = new Set(
  (
    'mr mrs ms mx dr prof gen lt col maj sgt capt cmdr adm brig rev hon fr sr st amb sen rep gov pres supt ' +
    'art arts para paras sec sect ch vol vols ed eds fig figs pp cf vs v viz e.g i.e approx ca c ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec messrs drs ir tn dato h.e m/s'
  ).split(' '),
);

/** Abbreviations only when a number follows: "No. 5", but not "He said no." */
export const BEFORE_NUMBER = new Set(['no', 'nos', 'p', 'nr', 'op', 'res', 'doc']);

/** Abbreviations that a sentence may end with; the next word decides. */
export const CLOSING = new Set(['inc', 'ltd', 'co', 'corp', 'etc', 'al', 'jr', 'bros', 'dept', 'plc', 'est']);

/** Words that open a sentence far more often than they follow an abbreviation within one. */
export const OPENERS = new Set(
  (
    'the a an this that these those it he she they we i you his her its their our my in on at by for from with ' +
    'after before during since when while as if although though however but and or so to under over there here ' +
    'both all some most many several each another according moreover furthermore meanwhile finally earlier later ' +
    'no not only what who where why how'
  ).split(' '),
);
