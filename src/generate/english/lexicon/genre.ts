const set = (words: string) => new Set(words.split(' '));

/** Verbs that report what somebody says; their content clause is what is worth asking for. */
export const SPEECH_VERBS = set(
  'say stress emphasise emphasize point note underline underscore add state explain warn announce argue believe observe recall reiterate reaffirm hope declare insist remark tell inform report acknowledge conclude recognise recognize express affirm maintain contend caution predict expect think consider mention indicate confirm reply assert estimate claim agree decide resolve resolved recommend propose suggest see',
);

export const EVENT_NOUNS = set(
  'conference meeting summit forum session symposium seminar workshop congress assembly talks dialogue hearing retreat ceremony briefing convention roundtable consultation consultations colloquium gathering plenum plenary',
);
/** Heads of a sentence "the X of Y is Z" that are worth defining. */
export const KEY_NOUNS = set(
  'goal goals task tasks principle principles objective objectives aim aims purpose purposes priority priorities policy theme motto mission target targets key foundation guideline guidelines lifeline choice pillar pillars basis vision requirement requirements mandate slogan focus core essence challenge challenges threat threats cause causes reason reasons condition conditions idea concept concepts situation role duty strategy value values solution cornerstone test quorum term deadline budget cost source heart title name',
);
export const GOAL_NOUNS = set(
  'goal goals task tasks objective objectives aim aims purpose purposes mission target targets vision priority priorities',
);
export const PRINCIPLE_NOUNS = set(
  'principle principles policy concept concepts idea ideas value values guideline guidelines foundation basis lifeline choice motto slogan cornerstone core essence belief norm norms doctrine spirit',
);
/** Nouns that name a set when "of A, B and C" or ": A, B and C" follows. */
export const SET_NOUNS = set(
  'concepts principles values goals objectives pillars priorities areas themes fields factors tasks elements components criteria measures steps reasons conditions aims ideas commitments topics issues sectors options challenges threats risks functions languages phases stages types categories countries members states cities provinces districts working-groups projects instruments tools recommendations requirements obligations rights duties virtues qualities norms rules strands tracks',
);
export const ORGANISATION_WORDS = set(
  'committee council bank ministry board commission party government union agency fund university institute company corporation group association federation organization organisation department secretariat parliament congress court authority office bureau community communities league society foundation trust cooperative co-operative chamber tribunal senate assembly service network alliance consortium inc ltd plc ag gmbh panel team leadership cabinet directorate academy college school hospital center centre conference summit forum treaty agreement charter declaration plan programme program strategy statement act law compact protocol framework facility convention communiqué window project report river sea strait straits lake region province city island islands republic kingdom state states street road bay valley mountain ocean county district port airport bridge dam station railway line railways navy army corps force forces police troops',
);
export const OFFICE_WORDS = set(
  'president premier minister secretary chairman chairwoman chair chairperson chairs director governor ambassador councilor councillor member members commissioner deputy vice head heads general-secretary secretary-general mayor senator representative envoy coordinator chief officer treasurer professor king queen prince princess emir sultan chancellor leader speaker judge justice adviser advisor rector dean manager administrator inspector registrar auditor economist spokesperson spokesman spokeswoman president-elect co-chair co-chairs moderator host counsel general admiral colonel rapporteur convener trustee executive economist warden librarian clerk archivist superintendent captain principal chairholder elder ombudsman comptroller',
);
export const HONORIFICS = set(
  'mr mrs ms mx dr prof professor sir dame lord lady h.e h.e. mme m. madam madame comrade excellency highness majesty mr. mrs. ms. dr. prof. gen. lt. col. sheikh sheikha datuk tan tun haji hajji rev. father sister justice',
);
/** Nouns that people share; "members", "ministers" do, say and vote. */
export const PEOPLE_NOUNS = set(
  'members ministers participants delegates leaders heads delegations directors trustees governors councillors representatives officials experts comrades states parties envoys secretaries councilors ambassadors commissioners speakers shareholders residents staff employees chairs presidents',
);
