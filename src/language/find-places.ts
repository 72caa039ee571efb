// language: TEXT + its ENTITIES → spans of places: capitals and countries where something is located, and unknown
// capitalised words after a preposition of place ("in Sotschi"). A country that acts or is described is not a place here.
import type { EntityMention } from '../domain/mention.js';
import { type Span, sliceOf, spansOverlap } from '../domain/span.js';

const LEADS: Readonly<Record<string, string>> = {
  en: 'in|at|near|to|from|outside',
  de: 'in|nach|aus|bei|in der|in den|im',
  ru: 'в|во|из|под',
  fr: 'à|en|au|aux|depuis|près de',
  es: 'en|a|desde|cerca de',
  vi: 'ở|tại|đến|tới|từ',
};
// Strong enough to show that an unknown capitalised word is a place.
const BARE_LEADS = new Set(['in', 'nach', 'near', 'в', 'из', 'à', 'en', 'ở', 'tại']);
// No white space around the preposition: it touches the name.
const GLUED_LEADS: Readonly<Record<string, RegExp>> = {
  zh: /(?:在|于|於|赴|访问|抵达)$/u,
  ar: /(?<!\p{L})(?:(?:في|إلى|من)\s(?:مدينة\s|العاصمة\s)?|ب|بمدينة\s)$/u,
};
const GLUED_TAILS: Readonly<Record<string, RegExp>> = {
  ja: /^(?:において|における|にて|で|に|市)/u,
  zh: /^(?:举行|召开|市)/u,
};
// "Moscow hosted": the capital is where it was.
const HOSTS = /^\s(?:hosted|hosts|will host|accueille|acogió|acoge)(?!\p{L})/u;

// Capitalised words after a preposition that are no places; German capitalises every noun.
const NOT_PLACES = new Set(
  `article annex part paragraph section chapter english french german russian spanish chinese arabic accordance addition order
  january february march april may june july august september october november december monday tuesday wednesday thursday friday
  saturday sunday session plenary committee council assembly member states cyberspace information internet resolution
  januar februar märz mai juni juli oktober dezember bezug kraft anspruch form frage zukunft verbindung zusammenarbeit höhe
  einklang anbetracht artikel absatz abschnitt kapitel anlehnung abstimmung ergänzung richtung rahmen fragen sachen folge
  anwesenheit abwesenheit vertretung teil gesprächen verhandlungen staaten ländern gruppen netzen diensten gefahr betracht
  aussicht arbeit gang gänze kürze not ordnung planung praxis sicht sitzungen stand summe übereinstimmung vergangenheit wahrheit
  persons women men children wirklichkeit zeiten zusammenhang erinnerung auftrag reaktion regel anfang ende jahr beginn druck licht köpfen schutz internet`.split(
    /\s+/u,
  ),
);
const NOUN_ENDING =
  /(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|ismus|nis|nisse|nissen|tät|täten|ing|ment|ness|ity|ism)$/u;
const UPPER_NAME = "\\p{Lu}\\p{Ll}[\\p{L}'’-]{0,30}";

const unknownPlaces = new Map<string, RegExp>();
const unknownPlaceForm = (language: string): RegExp | undefined => {
  const lead = LEADS[language];
  if (lead === undefined) return undefined;
  // Articles mean a common noun ("im Rahmen", "in der Sitzung"), and "aus" or "from" lead to people as often as to
  // places: an unknown name must follow a bare preposition of place.
  const bare = lead
    .split('|')
    .filter((word) => BARE_LEADS.has(word))
    .join('|');
  const known = unknownPlaces.get(language);
  if (known !== undefined) return known;
  const form = new RegExp(
    `(?<![\\p{L}-])(?:${bare})\\s(?<place>${UPPER_NAME}(?:[\\s-]${UPPER_NAME}){0,2})(?![\\p{L}-])`,
    'gu',
  );
  unknownPlaces.set(language, form);
  return form;
};

const isPlaceWord = (word: string): boolean => !NOT_PLACES.has(word.toLowerCase()) && !NOUN_ENDING.test(word);

const findUnknown = (text: string, language: string, entities: readonly EntityMention[]): Span[] => {
  const form = unknownPlaceForm(language);
  if (form === undefined) return [];
  return [...text.matchAll(form)].flatMap((match): Span[] => {
    const place = match.groups?.place ?? '';
    const start = match.index + match[0].length - place.length;
    // German runs noun into noun ("in Sotschi Gespräche"): only the first word is safe.
    const words = place.split(/\s/u);
    const name = language === 'de' ? (words[0] ?? '') : place;
    const span = { start, end: start + name.length };
    if (!name.split(/\s/u).every(isPlaceWord)) return [];
    return entities.some((entity) => spansOverlap(entity, span)) ? [] : [span];
  });
};

const isLocated = (text: string, language: string, span: Span): boolean => {
  const head = text.slice(Math.max(0, span.start - 24), span.start);
  const tail = text.slice(span.end, span.end + 12);
  const lead = LEADS[language];
  if (lead !== undefined && new RegExp(`(?<![\\p{L}-])(?:${lead})\\s{1,2}$`, 'iu').test(head)) return true;
  return GLUED_LEADS[language]?.test(head) === true || GLUED_TAILS[language]?.test(tail) === true || HOSTS.test(tail);
};

/**
 * Places in `text`, in order, without overlap. `entities` are those of the same text: capitals and countries named as
 * such count where a preposition of place leads to them; whatever else they cover (instruments such as
 * "Hanoi-Übereinkommen", organisations, persons) is never a place. Unknown names need a Latin or Cyrillic capital.
 * Languages without a list of prepositions give []. Linear in the text's length.
 */
export const findPlaces = (text: string, language: string, entities: readonly EntityMention[]): Span[] => {
  const located = entities
    .filter((entity) => entity.by === 'capital' || (entity.kind === 'country' && entity.by === 'name'))
    // Not the first part of a compound: "Hanoi-Übereinkommen", "Tokyo-based".
    .filter((entity) => !/^-\p{L}/u.test(text.slice(entity.end, entity.end + 2)) && isLocated(text, language, entity))
    .map(({ start, end }): Span => ({ start, end }));
  const unknown = findUnknown(text, language, entities).filter((span) => sliceOf(text, span).length > 2);
  return [...located, ...unknown].sort((a, b) => a.start - b.start);
};
