// answer: CANDIDATES of the first excerpt → what the lead may name, yearless dates resolved with the words that gave the year.
import type { Excerpt } from '../domain/answer.js';
import type { PartialDate } from '../domain/document.js';
import type { InterfaceLanguage } from '../domain/language.js';
import { sliceOf, spansOverlap } from '../domain/span.js';
import { findDates } from '../language/find-dates.js';
import { findYearClues } from '../language/find-year-clues.js';
import { resolveYear } from '../language/resolve-dates.js';
import type { LeadCandidate, LeadSources } from './compose-lead.js';
import { interfaceTexts } from './interface-texts.js';
import type { ExcerptReader } from './read-excerpt.js';
import type { Evidence } from './select-evidence.js';

export function resolveCandidates(reader: ExcerptReader, first: Evidence, language: InterfaceLanguage): LeadSources {
  return {
    candidates: (excerpt) =>
      reader.candidates(excerpt.text, excerpt.language).map((span): LeadCandidate => {
        const text = sliceOf(excerpt.text, span);
        const resolved = resolveYearless(excerpt, span, first, language);
        return resolved ? { text, resolved } : { text };
      }),
  };
}

function resolveYearless(
  excerpt: Excerpt,
  span: { start: number; end: number },
  first: Evidence,
  language: InterfaceLanguage,
) {
  const mention = findDates(excerpt.text, excerpt.language).find((date) => spansOverlap(date, span));
  if (!mention || mention.from.year !== undefined || mention.from.month === undefined) return undefined;
  const { document } = first;
  const published = document.metadata.published;
  const resolved = resolveYear(
    { ...mention, start: mention.start + excerpt.start, end: mention.end + excerpt.start },
    {
      text: document.text,
      clues: findYearClues(document.text, document.metadata.language),
      ...(published ? { published: { date: published.date } } : {}),
    },
  );
  if (resolved?.basis !== 'inferred') return undefined;
  const words = resolved.inferredFrom;
  const clue =
    published && (words === undefined || words === published.date)
      ? interfaceTexts(language).publishedOn(formatDate(published.date, undefined, language))
      : words;
  return clue === undefined ? undefined : { date: formatDate(resolved.from, resolved.to, language), clue };
}

/** A partial date, or a first and last one, in the interface language. */
function formatDate(from: PartialDate, to: PartialDate | undefined, language: InterfaceLanguage): string {
  const format = new Intl.DateTimeFormat(language, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(from.length > 4 ? { month: 'long' } : {}),
    ...(from.length > 7 ? { day: 'numeric' } : {}),
  });
  const asDate = (date: PartialDate): Date => new Date(`${date}${'-01-01'.slice(0, 10 - date.length)}T00:00:00Z`);
  return to === undefined ? format.format(asDate(from)) : format.formatRange(asDate(from), asDate(to));
}
