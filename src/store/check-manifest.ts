// store: refuses an index that was made by other parts than the running ones, with what differs and the command that
// mends it. Never rebuilds by itself.
import { AppError } from '../domain/app-error.js';
import type { CorpusReader, IndexManifest, Store } from './store.js';

/** Raise when what is stored per chunk changes its meaning (terms, token vectors, entity terms). */
export const INDEX_FORMAT = 1;

const REMEDY = 'Run `npm run ingest -- --rebuild` to make the index again from the stored documents.';

/** False where `checkManifest` would throw. */
export function isIndexSound(store: Pick<Store, 'manifest'>, expected: IndexManifest): boolean {
  const found = store.manifest();
  return found !== undefined && differingFacts(found, expected).length === 0;
}

export function checkManifest(store: Pick<Store, 'manifest'>, expected: IndexManifest): void {
  const found = store.manifest();
  if (!found) throw new AppError('index-missing', `The index is missing or was left unfinished. ${REMEDY}`);
  const details = differingFacts(found, expected);
  if (details.length === 0) return;
  throw new AppError('index-mismatch', `The index was made with other settings (${details.join('; ')}). ${REMEDY}`);
}

/** "name is …, expected …" for each fact that differs. */
function differingFacts(found: IndexManifest, expected: IndexManifest): string[] {
  const expectedFacts = flatten(expected);
  const foundFacts = flatten(found);
  return [...new Set([...expectedFacts.keys(), ...foundFacts.keys()])]
    .filter((name) => expectedFacts.get(name) !== foundFacts.get(name))
    .map((name) => `${name} is ${foundFacts.get(name) ?? 'absent'}, expected ${expectedFacts.get(name) ?? 'absent'}`);
}

function flatten(value: object, prefix = ''): Map<string, string> {
  const facts = new Map<string, string>();
  for (const [name, part] of Object.entries(value)) {
    if (typeof part === 'object' && part !== null)
      for (const [inner, fact] of flatten(part, `${prefix}${name}.`)) facts.set(inner, fact);
    else facts.set(`${prefix}${name}`, String(part));
  }
  return facts;
}

/** Throws `AppError('index-missing')` where there is nothing to answer from. */
export function requireDocuments(corpus: Pick<CorpusReader, 'isEmpty'>): void {
  if (!corpus.isEmpty()) return;
  throw new AppError(
    'index-missing',
    'There are no documents to answer from. Run `npm run ingest` to add the starter corpus, or `npm run ingest -- FOLDER` for your own.',
  );
}
