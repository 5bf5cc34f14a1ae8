/** Base forms that are verbs and hardly ever nouns or adjectives; split at spaces. */
export const VERBS =
  'abandon abduct abide abolish abort abound abscond absolve absorb abstain accede accelerate accept ' +
  'acclimate accommodate accompany accomplish accost accrue accuse accustom ache achieve acknowledge ' +
  'acquiesce acquire activate adapt add adhere adjourn adjust administer admit adopt adorn adsorb ' +
  'advertise advise affect affirm affix afford age agree align allege allocate allot allow allude ' +
  'alluring alter amalgamate amaze amend amuse analyse analyze animate anneal announce annoy annul ' +
  'anticipate apologise appear appease apply appoint apportion appraise appreciate approve argue arise ' +
  'arm arouse arrange arrest arrive aspire assail assemble assert assess assign assume assure astonish ' +
  'astound attach attain attend attest attract audit augment authorise authorize automate avert avoid ' +
  'await backfire bake bathe batter bear beautify become befriend beg begin behave behead behold ' +
  'believe belittle belong bequeath bestow betray bewilder bias bide blast bleed bless blow boast boat ' +
  'boil bolster bomb bombard boom borrow bother bounce brake breathe brighten bring broaden build burp ' +
  'bury bustle buy calculate camp cancel capitalise captivate carry carve catalyse cater cease ' +
  'celebrate centralize certify cherish choose chop circulate circumvent cite clarify classify cleanse ' +
  'climb club co-chair co-host co-opt coalesce codify coerce coexist cohabit coincide collaborate ' +
  'collect collide collude colour combine combust come comfort commence commend communicate compare ' +
  'compel compete compile complain complicate comply compose comprehend comprise conceal conceive ' +
  'concentrate conclude concur condemn condense condone confess confide configure confirm conform ' +
  'confront confuse conjure connote conquer conserve consider consist consolidate conspire constitute ' +
  'constrain construct consult consume contain contest continue contribute convene converge convert ' +
  'convey convict convince cooperate cope correspond corrode cramp crawl create cripple criticise ' +
  'criticize crown crumble crush cultivate curl curtail customize cycle damp dampen dance dare darken ' +
  'dash daunt daze dazzle deafen debark debilitate debrief debug decarbonise decarbonize decay deceive ' +
  'decentralize decide decimate decipher declare decode decommission decompose decorate decouple decree ' +
  'decry decrypt dedicate deduct deem deepen deface defend defer define deform defraud defy degrade ' +
  'delight delimit deliver demarcate demean demilitarise demolish demonstrate demoralize denote ' +
  'denounce densify denuclearise deny depart depend depict deplete deplore deploy deport depress ' +
  'deprive derail derange deregulate derive describe deserve designate desist detach detain deteriorate ' +
  'determine devastate develop devise devolve devote diagnose die differ dig digitalise digitise ' +
  'digitize dignify diminish dine disable disagree disappoint disarm disband disburse discard discern ' +
  'discharge discipline disclaim disclose discontinue discount discourage discover discuss disgruntle ' +
  'disgust dishearten dislodge dismantle dismiss dispel dispense disperse displace displease dispose ' +
  'disprove disrupt disseminate dissent dissolve dissuade distil distill distinguish distort distract ' +
  'distress disturb dive diverge diversify divert divest divulge dominate donate drain dream dredge ' +
  'drift drink drown drum dump dwell dwindle earmark earn eat edge edify edit educate elaborate elapse ' +
  'elate elect electrify eliminate elucidate elude emaciate embalm embark embarrass embed embody ' +
  'embrace embroider embroil emerge emit emphasise emphasize employ empower emulate enable enact ' +
  'enchant encircle enclose encompass encourage encroach encrypt encumber endanger endear endorse endow ' +
  'endure energize enforce engage engender engineer engrave engulf enhance enjoy enlarge enlist enliven ' +
  'enquire enrich enrol enroll ensue ensure entail enter enthral entice entitle entrain entrench ' +
  'entrust envelop envisage envision equalise equip eradicate erase erect err erupt escalate eschew ' +
  'espouse establish etch evacuate evade evaluate evoke evolve exacerbate exaggerate exalt examine ' +
  'exasperate exceed excite exclaim exclude excuse exempt exert exhale exhaust exhilarate exhort exhume ' +
  'exist exit expand expect expedite expel expire explain explode exploit explore expose express ' +
  'expunge extend extinguish extol exude facilitate fade fail falsify falter fascinate fasten fatten ' +
  'feel fend ferment fetch fill finalise finalize find finish flatten flatter flavor flavour flee fling ' +
  'float flood flourish follow forbid foreclose forego foresee foreshadow forewarn forfeit forge forget ' +
  'forgive fork format forsake fortify foster fracture fragment freeze freshen frighten frost frustrate ' +
  'fulfil fulfill furnish galvanise gather generate get give glare glean go govern grab grapple grate ' +
  'gratify graze greet grieve grip grow halt halve hammer hamper handle hang hanker happen harass ' +
  'harmonise harmonize harness hasten heal hear heighten herald hide hijack hinder hire hoist hold hone ' +
  'honor honour hook horrify hover humiliate hurry hurt identify ignore illuminate illustrate imagine ' +
  'imbue immerse immunise impair impale impart impede imperil impinge implode imply impose impoverish ' +
  'impress imprison improve inaugurate incentivise incite include incorporate incur indebt indicate ' +
  'induce indulge infect infest inflate inflict inform infuriate infuse ingest inhabit inherit inhibit ' +
  'initiate injure innovate inquire insist inspect inspire install instil institutionalise ' +
  'institutionalize instruct insulate insult insure integrate intend intensify interact ' +
  'internationalize interpret interrupt intersect intervene intimidate intoxicate intrigue introduce ' +
  'intrude inundate invade invent invert invest invigorate invite invoke involve irk irrigate irritate ' +
  'isolate jeopardise join jot juggle justify juxtapose keep kidnap kill kindle kneel knit know lack ' +
  'lag lament languish lash last launder lay learn leave lend lengthen lessen let levy liberalise ' +
  'license lie lighten like linger liquefy liquidate listen liven lodge loom loosen lose lurk madden ' +
  'maintain make manage manifest manufacture marry maximise maximize mean mediate meditate meet melt ' +
  'mend merge migrate mimic mince mine mingle minimise minimize mislead misplace misuse mitigate ' +
  'mobilise mobilize modernise modernize modify molest motivate mount mourn muddle multiply mystify nag ' +
  'narrate navigate necessitate neglect negotiate neutralise nominate normalise normalize notify ' +
  'nourish nurse nurture obey oblige observe obsess obstruct obtain occupy occur offend offset omit ' +
  'operate operationalise opine oppose oppress opt optimise optimize organise organize originate oust ' +
  'outgrow outnumber outpace outvote outweigh overarch overcome overlap overlook overpower override ' +
  'oversee overshadow overspend overturn overuse overwhelm owe package pamper paralyse participate pave ' +
  'pay penalise penetrate perceive perform perish permeate perpetuate perplex persevere persist ' +
  'persuade pervade pinpoint pioneer plead plunge poach poison polish pollute popularise popularize ' +
  'portray possess postpone pour pray preach precede preclude predetermine predict prefer preoccupy ' +
  'prepare prescribe preserve preside presume presuppose pretend prevail prevent prioritise prioritize ' +
  'proceed proclaim procure prod profess prohibit prolong promote pronounce propel propose prosecute ' +
  'prosper protect protrude prove provide provoke publicise publicize publish pull pump punish purify ' +
  'purport pursue put puzzle qualify quantify quarantine quash quell quench quit rage ramble rap ratify ' +
  'rationalise rattle rave ravish re-elect react read reaffirm realign realise realize reallocate reap ' +
  'reappoint reassert reassess reassure reboot rebuff rebuild recapitalise recede receive recite reckon ' +
  'reclaim recognise recognize recommend reconcile reconsider reconvene recoup recover recruit rectify ' +
  'recycle redact redefine redeploy redouble redress reduce reelect refer refinance refine reflect ' +
  'refocus reforest refract refrain refresh refuel refurbish regain regroup regulate rehabilitate ' +
  'rehearse reheat reign reimburse rein reinforce reinstate reinvest reiterate reject rejoice rejoin ' +
  'rejuvenate relate relaunch relax relent relieve relinquish relive reload relocate rely remain remark ' +
  'remember remind remit remove render renegotiate renew renounce reopen repatriate repay repel ' +
  'rephrase replace replant replenish replicate represent reproduce require reschedule rescind resemble ' +
  'resent resettle reside resign resist resolve respond restate restock restore restrain restrict ' +
  'restructure resume resurface retain retire retreat retrieve retrofit reunite reup revamp reveal ' +
  'revel revere reverse revert revisit revitalise revitalize revive revoke revolve rid ride ripen roam ' +
  'roar roof rot rotate rout rustle sadden safeguard satisfy saturate save say scare scatter scavenge ' +
  'scorch scrap scratch scream scrutinise sculpt see seek seem select sell send sequence sequester ' +
  'serve settle sever sew shake sharpen shatter shield shine shock shoot shop shorten shout shrink ' +
  'shrivel shun sift simplify simulate sing sink sit skate skateboard skyrocket slam slay slide slope ' +
  'smile smuggle snatch sneak sniff soak soar sober soften solicit solidify solve sooth soothe sort sow ' +
  'span sparkle spawn speak spearhead specialise specialize specify spend spit spoil spoof sprawl spur ' +
  'squander stab stabilise stabilize stagger stagnate stain standardise standardize startle starve ' +
  'stave steal stiffen stifle stimulate sting stir straighten strand strangle streamline strengthen ' +
  'strip strive stuff stun sublimate submerge submit subside subsidise subsidize subsist substantiate ' +
  'subtract subvert succeed succumb suck suffer suffice suggest summarise summarize summon supersede ' +
  'supervise suppose suppress surf surmount surpass surprise surrender surround survive suspect suspend ' +
  'sustain swallow swear sweep sweeten swell swim symbolise sympathise tack tackle tailor take tamper ' +
  'tantalize taper tarnish taste teach tease tell tempt tend terminate terrify testify thank think ' +
  'threaten thrill thrive thwart tighten tolerate topple toughen trace traffick trail trample transact ' +
  'transform translate transmit transpire transpose trap tremble trim trouble try tuck tumble twist ' +
  'uncover undercut undergo underline undermine underpin underscore understand undertake undervalue ' +
  'underwrite undo unearth unfold unfounded unify unite unleash unlock unnerve unplug unravel unsettle ' +
  'untie unveil uphold uplift uproot upset urge usher utilise utilize vacate vaccinate validate vanish ' +
  'vary verify veto vie violate visualize volunteer vow waive wake wander want warn warp weaken wean ' +
  'wear weather weave wed weep weigh whisper widen withdraw wither withhold withstand worsen wrap wreak ' +
  'wrestle wring wrinkle write yearn yell';

/** Base forms that are as often nouns: what stands around them decides. */
export const NOUN_VERBS =
  'abuse access account act address advance advocate aid aim alarm answer appeal approach assist ' +
  'associate attack attempt award back balance ban base battle benefit bid block board bond boost ' +
  'border boycott brand breach break bridge broadcast budget burden call campaign cap care cast catch ' +
  'cause caution challenge change channel charge chart check claim collapse combat command comment ' +
  'compound compromise concern conduct conflict consent contact contract contrast control coordinate ' +
  'cost counsel count cover craft credit cross curb cure cut damage date deal debate debut decline ' +
  'decrease defeat delay delegate demand deposit design desire detail dispatch display dispute divide ' +
  'document doubt draft draw drive drop duplicate effect embargo encounter end escape estimate exchange ' +
  'exercise exhibit experience experiment export extract face fall favor favour fear feature feed field ' +
  'fight figure file film finance fish fit fix flow focus force forecast form frame fuel function fund ' +
  'gain graduate grant grasp ground group guarantee guard guide hand harbour harm harvest head help ' +
  'highlight hike hope host house impact implement import increase influence interest interview issue ' +
  'judge land launch lead leak lease lift limit line link list load loan lobby lock look love man ' +
  'mandate map march mark market master match matter measure mention merit mind mirror model monitor ' +
  'move name network note notice number object offer order outline overhaul pace pack part partner pass ' +
  'patrol pause peak permit phase pilot place plan plant pledge plot point poll pool position post ' +
  'pound practice praise press price prize probe process produce profile profit program programme ' +
  'progress project promise protest purchase push question quote race raise rally range rank rate reach ' +
  'reason rebate rebound recall record reform refund regard register regret release remedy rent repair ' +
  'repeal repeat reply report request rescue research reserve resort respect rest result return review ' +
  'reward ring rise risk rule run rush sail sample sanction scale schedule scope score screen seal ' +
  'search seat seed sense sentence service set shape share shelter shift ship show sign signal sound ' +
  'source space speed split sponsor spot spread stage stake stand start state stay steer stem step ' +
  'stock stop store strain stream stress stretch strike structure struggle study subject subordinate ' +
  'suit supply support surface surge survey switch table talk target task tax tender test tie time ' +
  'total touch tour track trade train transfer transit transport travel treat trend trial trigger trust ' +
  'turn update upgrade use value venture view visit voice vote wait walk waste watch water wave wish ' +
  'witness wonder work worry yield';

/** Base forms that are also adjectives. */
export const ADJECTIVE_VERBS =
  'average calm clean clear close complete cool correct direct double dry ease empty firm free level ' +
  'live lower mature moderate narrow open own perfect present prompt quiet secure separate slow smooth ' +
  'warm welcome';
