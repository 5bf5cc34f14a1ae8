/** Irregular verbs: base, past, participle; a verb whose three forms are alike is written once. */
export const IRREGULAR =
  'arise arose arisen,bear bore borne,become became become,begin began begun,bind bound bound,blow blew blown,' +
  'break broke broken,bring brought brought,build built built,buy bought bought,catch caught caught,' +
  'choose chose chosen,come came come,deal dealt dealt,draw drew drawn,drink drank drunk,drive drove driven,' +
  'eat ate eaten,fall fell fallen,feed fed fed,feel felt felt,fight fought fought,find found found,flee fled fled,' +
  'fly flew flown,forbid forbade forbidden,foresee foresaw foreseen,forget forgot forgotten,forgive forgave forgiven,' +
  'freeze froze frozen,get got got,give gave given,go went gone,grow grew grown,hear heard heard,hide hid hidden,' +
  'hold held held,keep kept kept,know knew known,lay laid laid,lead led led,leave left left,lend lent lent,' +
  'lie lay lain,lose lost lost,make made made,mean meant meant,meet met met,oversee oversaw overseen,' +
  'overcome overcame overcome,pay paid paid,ride rode ridden,ring rang rung,rise rose risen,say said said,' +
  'see saw seen,seek sought sought,sell sold sold,send sent sent,shake shook shaken,shine shone shone,' +
  'shoot shot shot,show showed shown,shrink shrank shrunk,sing sang sung,sink sank sunk,sit sat sat,' +
  'sleep slept slept,speak spoke spoken,spend spent spent,spring sprang sprung,stand stood stood,' +
  'steal stole stolen,stick stuck stuck,strike struck struck,strive strove striven,swear swore sworn,' +
  'sweep swept swept,swim swam swum,take took taken,teach taught taught,tell told told,think thought thought,' +
  'throw threw thrown,undergo underwent undergone,understand understood understood,undertake undertook undertaken,' +
  'uphold upheld upheld,wear wore worn,weave wove woven,win won won,wind wound wound,withdraw withdrew withdrawn,' +
  'withstand withstood withstood,write wrote written,rebuild rebuilt rebuilt,rewrite rewrote rewritten,' +
  'outdo outdid outdone,redo redid redone,undo undid undone,forgo forwent forgone,foretell foretold foretold,' +
  'mislead misled misled,override overrode overridden,overtake overtook overtaken,partake partook partaken,' +
  'repay repaid repaid,resell resold resold,retell retold retold,retake retook retaken,speed sped sped,' +
  'underlie underlay underlain,underwrite underwrote underwritten,bid bid bid,cast cast cast,cost cost cost,' +
  'cut cut cut,hit hit hit,hurt hurt hurt,let let let,put put put,quit quit quit,read read read,set set set,' +
  'shed shed shed,shut shut shut,split split split,spread spread spread,upset upset upset,reset reset reset,' +
  'broadcast broadcast broadcast,forecast forecast forecast,beset beset beset,offset offset offset';

/** Verbs that double their last letter before -ed and -ing although they have more than one syllable, or none of the usual shape. */
export const DOUBLING = new Set(
  (
    'admit commit permit submit omit transmit emit refer prefer defer confer infer transfer occur recur incur concur ' +
    'deter control patrol compel expel propel repel rebel equip regret abet rebut format program excel fulfil enrol ' +
    'instil label level cancel travel model channel signal total marshal counsel fuel tunnel plan stop drop ban bar ' +
    'cap chop clap cut dig drag fit flag get grab grip hit hop jog knit let map mop nod pin plot plug pop put quit ' +
    'rob rub run scan set ship shop shut sit skip slip spin split spot spur stem step stir strap strip swim ' +
    'tag tap tip top trim trip wed wet win wrap begin forget upset reset kidnap worship zip cram dam fan jam pat rig rid sum tar trap'
  ).split(' '),
);
