// answer: ANSWER + documents in use → the answer with a note where one publisher alone speaks although the corpus holds texts of
// others on the same matter. The note is part of the answer before it is frozen; excerpts stay what they are.

import type { Answer } from '../domain/answer.js';
import type { InterfaceLanguage } from '../domain/language.js';
import { toOneLine } from '../quotes/citation/cited-source.js';
import { quotationTexts } from '../quotes/quotation-texts.js';
import type { DocumentSummary } from '../store/store.js';
import { formatList } from './format-fact.js';

type Described = Pick<DocumentSummary, 'id' | 'metadata'>;

const OTHERS_NAMED = 2;
const NAME_MAX = 40;

export function warnOfOneSide(answer: Answer, documents: readonly Described[], language: InterfaceLanguage): Answer {
  if (answer.outcome !== 'answered') return answer;
  const others = otherVoices(
    answer.excerpts.map(({ citation }) => citation.documentId),
    documents,
  );
  if (others.length === 0) return answer;
  const names = others.slice(0, OTHERS_NAMED).map(shortName);
  const note = quotationTexts(language).oneSided(formatList(names, language));
  return { ...answer, notes: [note, ...answer.notes], otherVoices: others };
}

/** What is too long ends in `…`, never in half a character. */
function shortName(name: string): string {
  const whole = toOneLine(name);
  if (whole.length <= NAME_MAX) return whole;
  return `${whole
    .slice(0, NAME_MAX - 1)
    .replace(/[\ud800-\udbff]$/u, '')
    .trimEnd()}…`;
}

/**
 * Publishers, in the order of documents, of what else there is on the same matter: two parties in common, or a date of an
 * event and a party. Empty where several publishers are cited, or one that is not known.
 */
export function otherVoices(citedIds: readonly string[], documents: readonly Described[]): string[] {
  const cited = documents.filter(({ id }) => citedIds.includes(id));
  const speakers = new Set(cited.map(({ metadata }) => metadata.publisher));
  const [speaker] = speakers;
  if (speakers.size !== 1 || speaker === undefined) return [];
  const others = documents.filter(
    ({ metadata }) =>
      metadata.publisher !== undefined &&
      metadata.publisher !== speaker &&
      cited.some((one) => isOnSameMatter(one.metadata, metadata)),
  );
  return [...new Set(others.map(({ metadata }) => metadata.publisher ?? ''))];
}

function isOnSameMatter(one: Described['metadata'], other: Described['metadata']): boolean {
  const shared = one.parties.filter((party) => other.parties.includes(party)).length;
  const meets = one.events.some(({ date }) => other.events.some((event) => event.date === date));
  return shared >= 2 || (shared >= 1 && meets);
}
