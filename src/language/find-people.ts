// language: TEXT + its ENTITIES → spans of persons' names as written, without office. By glossary, and by form: title,
// initials, given name, apposition. Precision before recall: a capitalised word alone is never a name.
import type { EntityMention, PersonMention } from '../domain/mention.js';
import { type Span, sliceOf, spanContains, spansOverlap } from '../domain/span.js';
import { findUnspacedPeople } from './find-unspaced-people.js';
import { GERMAN_NOUN, GIVEN_NAMES, NOT_NAMES, TITLES } from './person-words.js';

const CAPITALISED = "\\p{Lu}[\\p{L}'’-]{1,30}";
const PARTICLE = '(?:von|van|de|der|den|di|da|dos|del|bin|ben|al|el|Le|La)';
const INITIALS = '(?:\\p{Lu}\\.[\\s-]?){1,3}';
const NAME = `(?:${INITIALS})?${CAPITALISED}(?:\\s(?:${PARTICLE}\\s){0,2}${CAPITALISED}){0,3}`;
const titleForms = TITLES.map(
  (title) => `[${(title[0] ?? '').toLowerCase()}${(title[0] ?? '').toUpperCase()}]${title.slice(1)}`,
)
  .sort((a, b) => b.length - a.length)
  .join('|');

const AFTER_TITLE = new RegExp(`(?<![\\p{L}-])(?:${titleForms})\\.?\\s(?<name>${NAME})`, 'gu');
// Not after "z. " ("z. B. Russland"), an abbreviation's earlier letter, or a word that numbers its parts by letters.
const WITH_INITIALS = new RegExp(
  `(?<![\\p{L}\\d]|\\p{L}\\.[\\s-]?)(?<!(?:Annex|Part|Section|Appendix|Anhang|Teil|Article|Annexe|Partie|Anexo|Parte|Group|Gruppe)\\s)(?<name>${INITIALS}(?:${PARTICLE}\\s)?${CAPITALISED})`,
  'gu',
);
const STATE_INITIALS = /^(?:U\.\s?[NSK]\.|E\.\s?U\.|D\.\s?C\.|P\.\s?R\.)/u;
const FROM_GIVEN_NAME = new RegExp(
  `(?<![\\p{L}-])(?<name>(?<given>${CAPITALISED})\\s(?:\\p{Lu}\\.\\s?){0,2}(?:${PARTICLE}\\s){0,2}${CAPITALISED}(?:\\s${CAPITALISED})?)`,
  'gu',
);
const APPOSITION = new RegExp(`,\\s(?<name>${CAPITALISED}\\s(?:${PARTICLE}\\s)?${CAPITALISED}),`, 'gu');
const PATRONYMIC = /(?:ович|евич|ич|овна|евна|ovich|evich|ovna|evna|owitsch|ewitsch)(?:а|у|ем|ы|е|ой)?$/u;
const OFFICE_BEFORE = new RegExp(`(?<![\\p{L}-])(?:${titleForms})(?:s|en|in)?(?![\\p{L}])`, 'u');

const namedWords = (name: string): string[] => name.split(/[\s.]+/u).filter((word) => word.length > 1);
const isNameWord = (word: string): boolean =>
  !NOT_NAMES.has(word.toLowerCase()) &&
  !GERMAN_NOUN.test(word) &&
  word !== word.toUpperCase() &&
  !TITLES.includes(word);

/** A person's span may be matched by a person entity; any other entity in it shows that it names something else. */
const isFree = (span: Span, entities: readonly EntityMention[]): boolean =>
  !entities.some((entity) => entity.kind !== 'person' && spansOverlap(entity, span));

/** Cuts a name before its first word that cannot belong to one ("Thomas Fitschen Cyber" → "Thomas Fitschen"). */
const trimName = (text: string, start: number, name: string, entities: readonly EntityMention[]): Span | undefined => {
  let end = start;
  const words = [...name.matchAll(/[^\s.]+\.?/gu)];
  for (const word of words) {
    const span = { start: start + word.index, end: start + word.index + word[0].length };
    const isInitial = /^\p{Lu}\.$/u.test(word[0]);
    const isParticle = new RegExp(`^${PARTICLE}$`, 'u').test(word[0]);
    if (!isInitial && !isParticle && !(isNameWord(word[0].replace(/\.$/u, '')) && isFree(span, entities))) break;
    if (!isInitial && !isParticle) end = span.end;
  }
  const span = { start, end: end - (/['’]s$/u.test(text.slice(start, end)) ? 2 : 0) };
  return span.end > start + 1 ? span : undefined;
};

const spansOf = (text: string, form: RegExp): Span[] =>
  [...text.matchAll(form)].map((match) => {
    const name = match.groups?.name ?? '';
    const start = match.index + match[0].lastIndexOf(name);
    return { start, end: start + name.length };
  });

const isLineStart = (text: string, at: number): boolean =>
  at === 0 || /\n\s{0,8}$/u.test(text.slice(Math.max(0, at - 9), at));

/** "A. Introduction" at the start of a line is a heading; "A.V. Krutskikh" and "V.Putin" there are persons. */
const isHeadingLetter = (text: string, span: Span): boolean =>
  isLineStart(text, span.start) &&
  /^\p{Lu}\.\s/u.test(sliceOf(text, span)) &&
  (sliceOf(text, span).match(/\p{Lu}\./gu)?.length ?? 0) < 2;

const findByForm = (text: string, language: string, entities: readonly EntityMention[]): Span[] => {
  const titled = spansOf(text, AFTER_TITLE);
  const initials = spansOf(text, WITH_INITIALS).filter(
    (span) =>
      !STATE_INITIALS.test(sliceOf(text, span)) &&
      !isHeadingLetter(text, span) &&
      // French "M. Verdier" is Mr Verdier.
      !(language === 'fr' && /^M\.\s?\p{Lu}\p{L}/u.test(sliceOf(text, span))),
  );
  const given = spansOf(text, FROM_GIVEN_NAME).filter((span) => {
    const words = namedWords(sliceOf(text, span));
    return GIVEN_NAMES.has(words[0] ?? '') || PATRONYMIC.test(words[1] ?? '');
  });
  const apposed = spansOf(text, APPOSITION).filter(
    (span) => OFFICE_BEFORE.test(text.slice(Math.max(0, span.start - 160), span.start)) && isFree(span, entities),
  );
  const needsTwoWords = new Set<Span>([...given, ...apposed]);
  return [...titled, ...initials, ...given, ...apposed].flatMap((span) => {
    const trimmed = trimName(text, span.start, sliceOf(text, span), entities);
    if (trimmed === undefined) return [];
    const words = namedWords(sliceOf(text, trimmed));
    return words.length < (needsTwoWords.has(span) ? 2 : 1) ? [] : [trimmed];
  });
};

const OFFICE_LEAD = new RegExp(`^(?:(?:${titleForms})\\.?\\s)+`, 'u');
/** Glossary forms may carry an office ("Botschafter Fitschen"): the name begins after it. */
const withoutOffice = (text: string, span: Span): Span => {
  const lead = OFFICE_LEAD.exec(sliceOf(text, span))?.[0].length ?? 0;
  return { start: span.start + lead, end: span.end };
};

/** Names compared across scripts; may be given so that mentions come with their keys. */
export type SkeletonsOf = (name: string) => readonly string[];

/**
 * Persons named in `text`, in order, without overlap; of two that overlap the longer one counts. `entities` are those of
 * the same text: persons among them are taken as they are, all others are never names. Without `skeletonsOf`, which gets
 * the name as written, `skeletons` stays empty. zh, ja and ar names need a title or a glossary entry. Linear in time.
 */
export const findPeople = (
  text: string,
  language: string,
  entities: readonly EntityMention[],
  skeletonsOf: SkeletonsOf = () => [],
): PersonMention[] => {
  const known = entities.filter((entity) => entity.kind === 'person').map((entity) => withoutOffice(text, entity));
  const found = [...known, ...findByForm(text, language, entities), ...findUnspacedPeople(text, language)];
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Span[] = [];
  for (const span of found) {
    const last = kept.at(-1);
    if (last === undefined || !spansOverlap(last, span)) kept.push(span);
    else if (!spanContains(last, span) && span.end - span.start > last.end - last.start) kept.splice(-1, 1, span);
  }
  return kept.map(({ start, end }) => ({ start, end, skeletons: skeletonsOf(text.slice(start, end)) }));
};
