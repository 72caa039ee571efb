// Quotation generator: the words that its edits look for or put in, by language. Data only.
// A language that is missing here takes part in the edits that need no list.

/** Dropped, they turn the meaning round. */
export const NEGATIONS = {
  en: ['not', 'never', 'no'],
  de: ['nicht', 'nie', 'niemals', 'kein', 'keine', 'keinen', 'keiner', 'keinem', 'keines'],
  ru: ['не', 'никогда'],
};

/** Anything that could count as a negation: an omission free of these drops none, and a changed word is none of these. */
export const NEGATION_LIKE = {
  en: /\b(?:no[nt]?|nor|never|none|nobody|nothing|nowhere|neither|cannot|without|hardly|scarcely|barely|few|little|lack\w*|fail\w*|refus\w*|den(?:y|ies|ied)|absence|except|unless|free|non-?\w*|un\w+|in\w+ble)\b|n['’]t\b/iu,
  de: /(?<!\p{L})(?:nicht\p{L}*|nie\p{L}*|kein\p{L}*|nein|ohne|weder|noch|kaum|un\p{L}+|wenig\p{L}*|fehl\p{L}*)(?!\p{L})/iu,
  ru: /(?<!\p{L})(?:не\p{L}*|ни\p{L}*|без\p{L}*|нет)(?!\p{L})/iu,
};

/** After these a "no" or "not" is part of a figure of speech or of a number: "No. 1039", "not only", "no longer". */
export const NEGATION_COMPANIONS = new Set([
  'one',
  'only',
  'longer',
  'less',
  'more',
  'doubt',
  'matter',
  'nur',
  'zuletzt',
]);

/** Numbers in words are left alone: whether "one" counts anything depends on the sentence. */
export const NUMBER_WORDS =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|hundreds?|thousands?|millions?|billions?|half|first|second|third|once|twice|double|eine?[mnrs]?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|erste[mnrs]?|zweite[mnrs]?|beide[nr]?|один|одна|два|две|три|первый|второй)$/iu;

/** Put between two words, each makes a stronger or weaker claim. */
export const INSERTIONS = {
  en: [
    'fully',
    'only',
    'clearly',
    'solely',
    'explicitly',
    'fundamentally',
    'supposedly',
    'always',
    'immediately',
    'merely',
  ],
  de: [
    'vollständig',
    'lediglich',
    'ausdrücklich',
    'sofort',
    'angeblich',
    'immer',
    'grundsätzlich',
    'endlich',
    'ausschließlich',
  ],
  ru: ['полностью', 'только', 'немедленно', 'якобы', 'всегда', 'исключительно'],
};

/** Changes that people make in an argument. */
export const SWAPS = {
  en: {
    should: ['must', 'could'],
    must: ['should', 'might'],
    will: ['would', 'must'],
    can: ['must', 'should'],
    all: ['some', 'most'],
    many: ['all', 'most'],
    some: ['all', 'many'],
    most: ['all', 'some'],
    always: ['often', 'sometimes'],
    often: ['always', 'sometimes'],
    increase: ['decrease'],
    strengthen: ['weaken', 'abandon'],
    support: ['oppose', 'reject'],
    welcome: ['regret', 'reject'],
    peaceful: ['military', 'hostile'],
    global: ['regional', 'national'],
    regional: ['global', 'national'],
    international: ['national', 'western'],
    important: ['secondary', 'marginal'],
    before: ['after'],
    after: ['before'],
    and: ['or'],
    or: ['and'],
  },
  de: {
    und: ['oder'],
    oder: ['und'],
    soll: ['muss', 'kann'],
    sollen: ['müssen', 'können'],
    müssen: ['sollen', 'dürfen'],
    können: ['müssen', 'sollen'],
    viele: ['alle', 'manche'],
    aller: ['einiger', 'vieler'],
    alle: ['einige', 'manche'],
    internationalen: ['nationalen', 'europäischen'],
    internationale: ['nationale', 'europäische'],
    bilateralen: ['multilateralen'],
    regionaler: ['nationaler', 'globaler'],
    großen: ['kleinen'],
    jährlich: ['monatlich', 'zweijährlich'],
  },
};

export const MONTHS = {
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  de: [
    'Januar',
    'Februar',
    'März',
    'April',
    'Mai',
    'Juni',
    'Juli',
    'August',
    'September',
    'Oktober',
    'November',
    'Dezember',
  ],
  ru: [
    'января',
    'февраля',
    'марта',
    'апреля',
    'мая',
    'июня',
    'июля',
    'августа',
    'сентября',
    'октября',
    'ноября',
    'декабря',
  ],
};

/** What stands before a year and hardly before a number of things ("resolution 2000", "over 2000 people"). */
export const BEFORE_YEARS = /^(?:in|since|until|by|of|the|from|im|seit|bis|für|Jahr|Jahre|в|с|до)$/u;

/** Countries of one word that begin no longer name, in the form a text has after a preposition. */
export const NAMES = {
  en: (
    'Afghanistan Albania Algeria Angola Argentina Armenia Australia Austria Azerbaijan Bahrain Bangladesh Belarus Belgium ' +
    'Benin Bhutan Brazil Bulgaria Cambodia Cameroon Canada Chile China Colombia Croatia Cuba Cyprus Denmark Ecuador Egypt ' +
    'Estonia Ethiopia Fiji Finland France Georgia Germany Ghana Greece Hungary Iceland India Indonesia Iraq Italy Jamaica ' +
    'Japan Jordan Kazakhstan Kenya Kuwait Latvia Lebanon Liberia Libya Lithuania Luxembourg Malaysia Mali Malta Mexico ' +
    'Moldova Mongolia Morocco Mozambique Myanmar Namibia Nepal Nigeria Norway Oman Pakistan Panama Paraguay Peru Poland ' +
    'Portugal Qatar Romania Russia Rwanda Senegal Serbia Singapore Slovakia Slovenia Somalia Spain Sweden Switzerland ' +
    'Tajikistan Thailand Tunisia Turkey Turkmenistan Uganda Ukraine Uruguay Uzbekistan Yemen Zambia Zimbabwe'
  ).split(' '),
  de: 'Deutschland Frankreich Italien Japan Kanada Moskau Russland Spanien Tokyo Vietnam Berlin Hanoi Paris'.split(' '),
};
