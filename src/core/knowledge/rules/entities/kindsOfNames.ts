// What a noun beside or inside a name tells about the thing named. These are words of the language, not names: kinds of offices,
// institutions and places as any newspaper, textbook or biography uses them.

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Nouns that say what a person is: offices, professions, relations. Derived forms are recognised by their ending. */
const ROLES = list(`
  president vice-president minister premier chancellor administrator senator governor congressman congresswoman representative
  secretary chairman chairwoman chair chairperson chief head director manager executive ceo cfo cto founder co-founder cofounder owner
  professor doctor dr dean provost lecturer scientist physicist chemist biologist mathematician astronomer geologist economist historian
  philosopher engineer inventor architect astronaut cosmonaut pilot captain commander general admiral colonel major lieutenant sergeant
  king queen prince princess emperor empress duke duchess earl count countess baron baroness lord lady sir dame tsar sultan pope bishop
  archbishop cardinal priest rabbi imam monk nun saint judge justice lawyer attorney prosecutor solicitor barrister sheriff mayor
  councillor councilor commissioner ambassador envoy diplomat delegate deputy speaker leader strongman dictator ruler politician activist
  dissident spokesman spokeswoman spokesperson adviser advisor analyst expert researcher scholar author writer novelist poet playwright
  journalist reporter editor columnist critic publisher correspondent painter sculptor composer conductor pianist violinist singer
  musician actor actress filmmaker producer photographer designer artist dancer choreographer coach player striker goalkeeper
  champion athlete cricketer footballer wrestler boxer drummer trainer farmer teacher student nurse surgeon physician psychologist midwife banker trader merchant
  wife husband son daughter brother sister mother father uncle aunt cousin widow partner friend colleague rival successor predecessor
  heir nephew niece grandson granddaughter republican democrat conservative socialist liberal nationalist communist native veteran
  pioneer explorer navigator sailor soldier officer official mathematician translator linguist clerk servant assistant apprentice
  commentator curator narrator campaigner lawmaker reformer thinker organizer organiser entrepreneur consultant programmer maker
  marshal commodore brigadier corporal grandfather grandmother parent child lawgiver mentor tutor counsellor barber bassist guitarist
  negotiator investigator inspector collector constable treasurer magistrate missionary viscount marquess patron chaplain steward
  librarian parliamentarian mp msp mep coo cio
  frenchman englishman scotsman irishman welshman dutchman frenchwoman englishwoman irishwoman
`);
const ROLE_ENDINGS = /(?:ist|ographer|ician|maker|keeper|master|holder|president|minister|general|woman|man)$/;

export const isRoleNoun = (word: string): boolean => {
  const lower = word.toLowerCase();
  // "Friedman" is a name.
  if (/^\p{Lu}.*man$/u.test(word) && !ROLES.has(lower)) return false;
  return (
    ROLES.has(lower) ||
    (lower.length > 6 &&
      ROLE_ENDINGS.test(lower) &&
      !/^(?:human|(?:con|per|sub)sist|(?:check|play|wish|short|black|white)list)$/.test(lower))
  );
};

/** Posts that one person holds at a time: who holds one can be asked, if the role says of what. */
const OFFICES = list(`
  president vice-president minister premier chancellor administrator governor secretary chairman chairwoman chair chairperson chief head
  director manager executive ceo cfo cto owner dean provost commander king queen emperor empress sultan tsar pope archbishop bishop mayor
  commissioner ambassador envoy speaker leader ruler dictator captain coach conductor spokesman spokeswoman spokesperson editor curator
`);
export const isOffice = (word: string): boolean =>
  OFFICES.has(word.toLowerCase()) || /^(?:\p{L}+-)?(?:president|minister|general)$/iu.test(word);

/** Relations one is born into or marries into: nobody is somebody's father for a while. */
export const isKin = (word: string): boolean =>
  /^(?:(?:grand|great-?grand|god|step|half-?)?(?:father|mother|son|daughter|brother|sister|child|parent)|uncle|aunt|cousin|nephew|niece|wife|husband|widow|widower)$/i.test(
    word,
  );

/** What stands before a name like a title and says little of who it is: "Group Captain", "Mr Justice", "Sir". */
export const isRank = (word: string): boolean =>
  isTitle(word) ||
  /^(?:Major|Lieutenant|Brigadier|Vice|Rear|Field)-/.test(word) ||
  /^(?:General|Marshal|Admiral|Commodore|Captain|Commander|Colonel|Major|Brigadier|Lieutenant|Sergeant|Corporal|Private|Officer|Justice|Judge|Saint|St|Sultan|Count|Countess|Baron|Baroness|Earl|Duke|Duchess|Prince|Princess|King|Queen|Emperor|Empress|Pope|Tsar)$/.test(
    word,
  );

/** Titles that stand right before a name and are no office. */
export const isTitle = (word: string): boolean =>
  /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Sir|Dame|Lord|Lady|Rev|Hon|Herr|Frau|Monsieur|Madame)\.?$/.test(word);

const INSTITUTIONS = list(`
  museum center centre department ministry commission institute agency office society university college academy bank board bureau
  committee company council court foundation fund laboratory observatory organization organisation trust union association administration authority
  library hospital party team club railway airline airlines corporation group federation league parliament senate congress
  house assembly church army navy force forces police press times post herald guardian review journal news inc ltd corp co plc gmbh ag llc
  guild order league brotherhood school orchestra ensemble company factory works
`);
export const isInstitution = (word: string): boolean => INSTITUTIONS.has(word.toLowerCase().replace(/\.$/, ''));

const PLACES = list(`
  city town village county state province region district island islands isle peninsula cape bay gulf sea ocean lake river creek mount mountain
  mountains hill hills valley desert forest park street road avenue square bridge airport harbour harbor port station republic kingdom empire
  coast north south east west northwest northeast southwest southeast continent canyon falls glacier volcano strait channel hemisphere territory
  hall castle palace tower stadium
`);
export const isPlaceNoun = (word: string): boolean => PLACES.has(word.toLowerCase());

/** Places nobody governs: they rise, freeze and flood, but do nothing on purpose. */
export const isLandform = (name: string): boolean =>
  /(?:^|\s)(?:mount|mountains?|mt|lake|river|creek|sea|ocean|gulf|bay|strait|channel|island|islands|isle|peninsula|cape|desert|valley|hills?|forest|glacier|volcano|canyon|falls|coast|hemisphere|continent)(?:\s|$)/iu.test(
    name,
  );

/** Buildings and bodies one can be at as well as act for. */
export const isSite = (word: string): boolean =>
  /^(?:museum|airfield|cent(?:er|re)|planetarium|observatory|complex|laboratory|library|hospital|school|university|college|church|cathedral|gallery|theat(?:er|re)|zoo|base|plant|factory|farm|mine|prison|camp|memorial|monument|temple|abbey|monastery)$/i.test(
    word,
  );

/** Adjectives of places: "Russian", "Belarusian", "European". They describe and are nobody. */
export const isDemonym = (word: string): boolean =>
  /^\p{Lu}\p{L}+(?:ian|ean|can|ish|ese|ench|utch|eek|erman|oman|lic)$/u.test(word) ||
  /^(?:Swiss|Thai|Iraqi|Israeli|Pakistani|Soviet|Western|Eastern|Northern|Southern|Czech|Arab|Afghan|Uzbek|Kazakh|Turkic)$/.test(
    word,
  );

/** Verbs only a person or a body does: whoever says, thinks or is born. */
export const isSpeechVerb = (lemma: string): boolean => SPEECH.has(lemma);
const SPEECH = list(`
  say tell argue claim insist add warn note write state announce declare explain suggest report believe think maintain contend assert
  acknowledge admit deny concede stress emphasize emphasise recall remark reply respond ask urge demand promise vow pledge predict
  conclude observe complain lament estimate reiterate point describe call hope fear agree disagree object testify confirm worry
  rule allege recommend caution signal hint reckon
`);

/** Verbs that report what somebody holds to be so, and take a clause. */
export const isReportVerb = (lemma: string): boolean =>
  SPEECH.has(lemma) || /^(?:show|find|indicate|reveal|imply|mean|prove|demonstrate|decide)$/.test(lemma);

const LIFE = list(
  'bear marry die study graduate retire resign emigrate paint compose win born teach grow live publish ' +
    'regard accept refuse decide invite vote smile laugh learn admire dislike forget persuade teach disagree ' +
    'discover invent devise prove name suspect realise realize notice',
);
export const isLifeVerb = (lemma: string): boolean => LIFE.has(lemma);

/** Verbs after which "to ..." says what somebody means to do, tries or has to do. */
export const takesDeed = ({ lemma, isPassive }: { readonly lemma: string; readonly isPassive: boolean }): boolean =>
  isPassive
    ? /^(?:force|oblige|compel|allow|permit|order|require|forbid|ask|urge|invite)$/.test(lemma)
    : /^(?:vow|promise|pledge|threaten|refuse|agree|decide|plan|want|hope|try|attempt|intend|offer|swear|choose|seek|manage)$/.test(
        lemma,
      );
