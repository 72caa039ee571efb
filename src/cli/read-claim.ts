// cli: the source that a quotation is said to be from, as given → a checked claim. Form only: whether the document exists is
// looked up later.
import { AppError } from '../domain/app-error.js';
import type { DocumentId } from '../domain/document.js';
import type { QuotationClaim } from '../quotes/verdict.js';
import { quoteValue, readFilters } from './read-options.js';

const SPEAKER_MAX_CHARS = 200;

/** Throws `AppError('bad-input')` for a document that is no id, and a speaker that is no name. */
export function readClaim(given: { readonly document?: unknown; readonly speaker?: unknown }): QuotationClaim {
  const { document } = readFilters(given.document === undefined ? {} : { document: given.document });
  const speaker = readSpeaker(given.speaker);
  return {
    ...(document !== undefined && { document: document as DocumentId }),
    ...(speaker !== undefined && { speaker }),
  };
}

function readSpeaker(given: unknown): string | undefined {
  if (given === undefined) return undefined;
  if (typeof given === 'string' && given.trim() !== '' && given.length <= SPEAKER_MAX_CHARS) return given;
  throw new AppError(
    'bad-input',
    `The speaker is ${quoteValue(given)}; a name, country or body of at most ${SPEAKER_MAX_CHARS} characters is expected.`,
  );
}
