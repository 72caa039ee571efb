// cli: well-formed filters + what the store holds → nothing, or `AppError('bad-input')` for a document or forum that does
// not exist. A known forum, country or language without documents is fine: the answer then says that the filter left nothing.
import type { App } from '../app.js';
import { AppError } from '../domain/app-error.js';
import type { QuestionFilters } from '../domain/question.js';
import { loadLexicon } from '../language/load-lexicon.js';
import { OPERATOR } from './command-context.js';
import { quoteValue } from './read-options.js';

const LISTED_MAX = 20;
const FORUM_KINDS: ReadonlySet<string> = new Set(['organisation', 'process']);

/** At most 20 names for a message, sorted; says how many more there are. */
export function listNames(names: Iterable<string>): string {
  const sorted = [...new Set(names)].sort();
  const more = sorted.length > LISTED_MAX ? ` and ${sorted.length - LISTED_MAX} more` : '';
  return `${sorted.slice(0, LISTED_MAX).join(', ')}${more}`;
}

export function checkFilterValues(filters: QuestionFilters, app: Pick<App, 'store' | 'config'>): void {
  if (filters.document === undefined && filters.forum === undefined) return;
  const documents = app.store.within(OPERATOR).documents();
  if (filters.document !== undefined && documents.every(({ id }) => id !== filters.document)) {
    throw new AppError(
      'bad-input',
      `There is no document ${quoteValue(filters.document)}; the documents are ${listNames(documents.map(({ id }) => id))}.`,
    );
  }
  const inUse = ['bilateral', ...documents.flatMap(({ metadata }) => metadata.forums)];
  // The glossary takes a quarter of a second to load: only for a forum that no document has.
  if (filters.forum === undefined || inUse.includes(filters.forum)) return;
  const entry = loadLexicon(app.config.corpusFolder).entry(filters.forum);
  if (entry !== undefined && FORUM_KINDS.has(entry.kind)) return;
  throw new AppError(
    'bad-input',
    `There is no forum ${quoteValue(filters.forum)}; the documents have ${listNames(inUse)}, and every organisation and process of corpus/glossary.yaml is allowed.`,
  );
}
