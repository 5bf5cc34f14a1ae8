const set = (words: string) => new Set(words.split(' '));

/** Closed classes: words that English makes no new ones of. They carry most of the structure. */
export const DETERMINERS = set(
  'the a an this that these those each every either neither some any no all both another such several many most much few fewer various certain other our their its his her my your whose more less',
);
export const PREPOSITIONS = set(
  'of in on at by for from with without within into onto upon about above across after against along amid among amongst around before behind below beneath beside besides between beyond concerning despite during except excluding following including inside near off out outside over per regarding since than through throughout till toward towards under underneath until unlike up via as like versus amidst alongside pending plus minus down',
);
export const MODALS = set('will would shall should can could may might must cannot ought');
export const BE = set('be am is are was were been being');
export const HAVE = set('have has had having');
export const DO = set('do does did');
export const COORDINATORS = set('and or but nor');
export const NUMBERS = set(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen half third quarter',
);
export const ADVERBS = set(
  'not also too very well only just still already yet never always often again further together jointly once soon even especially particularly rather quite almost nearly approximately about thus therefore hence however moreover furthermore meanwhile nevertheless instead otherwise then now today here there so far earlier later recently currently ago away back forward ahead abroad home more most less least everywhere nonetheless accordingly altogether likewise henceforth additionally perhaps',
);
export const MONTHS = set(
  'january february march april may june july august september october november december',
);
/** Words in -ly that are adjectives or nouns. */
export const LY_OTHERS = set(
  'family supply reply assembly early friendly good-neighborly good-neighbourly neighborly neighbourly timely orderly costly likely unlikely daily weekly monthly quarterly yearly only apply comply rely multiply july italy monopoly anomaly elderly scholarly motherly ally rally bully',
);
/** Adjectives that do not look like one; only those matter that stand before nouns that may be verbs. */
export const ADJECTIVES = set(
  'new old good bad great small large big high low long short strong weak broad wide deep close closer greater larger stronger deeper wider better higher lower main major minor key basic overall joint common general special full whole free fair safe sound sure true same different own early late recent current present future past next last first second third final annual total net gross public private common real local global national foreign domestic mutual good-neighborly friendly able due ready big enough important necessary possible available responsible sustainable inclusive comprehensive cooperative effective open better best overall',
);
/** Words in -al and -ic that are nouns; the others are adjectives. */
export const AL_AND_IC_NOUNS = set(
  'proposal approval arrival capital journal animal hospital material festival signal rival terminal withdrawal renewal removal disposal refusal trial manual individual official professional principal mineral criminal metal coral canal denial retrieval survival dismissal appraisal rehearsal potential credential memorial tutorial arsenal cathedral general admiral numeral funeral interval carnival referral tribunal topic traffic public logic music critic republic fabric clinic mechanic statistic pandemic epidemic rhetoric metric tropic picnic ceramic appeal reappraisal deferral accrual betrayal portrayal upheaval bestowal quintal medical-journal mural recital rental editorial commercial intellectual multinational chemical pharmaceutical periodical',
);
