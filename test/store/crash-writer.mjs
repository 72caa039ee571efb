// Child process of the store's tests: puts documents `<prefix>-<n>` into a store, <count> of them or until it is killed.
// Document n has 1 + n % 7 chunks, so that a reader can tell a whole one from a half one. Built JavaScript only.
import { Scope } from '../../dist/domain/scope.js';
import { openSqliteStore } from '../../dist/store/sqlite-store.js';

const [file, prefix, count] = process.argv.slice(2);
const OPERATOR = Scope.operator();
const store = openSqliteStore(file);
const vector = Float32Array.from({ length: 64 }, (_, i) => (i === 0 ? 1 : 0));

const documentOf = (n) => {
  const id = `${prefix}-${n}`;
  const text = 'x'.repeat(2000);
  const chunks = Array.from({ length: 1 + (n % 7) }, (_, index) => ({
    chunk: { start: 0, end: 100, index, firstSentence: 0, endSentence: 1, tokens: 50 },
    vector,
    tokenVectors: new Int8Array(50 * 128).fill(1),
    sentenceTokens: [50],
    terms: ['common', `document-${id}`],
    entities: [],
  }));
  const metadata = {
    id,
    title: id,
    titleBasis: 'stated',
    language: 'en',
    events: [],
    machineTranslated: false,
    forums: [],
    parties: [],
  };
  return {
    document: {
      metadata,
      sourceText: text,
      sourceSha256: 'x',
      text,
      map: [[0, 2000, 0, 2000]],
      removed: [],
      sentences: [],
    },
    origin: `/${id}`,
    contentSha256: id,
    chunks,
    head: { vector, tokenVectors: new Int8Array(0), terms: [] },
    entityTerms: [],
  };
};

// Returning to earlier numbers makes replacements, too; a removal now and then.
for (let step = 0; step < Number(count); step += 1) store.putDocument(OPERATOR, documentOf(step));
if (count === 'endless') {
  process.stdout.write('ready\n');
  for (let step = 0; ; step += 1) {
    store.putDocument(OPERATOR, documentOf(step % 40));
    if (step % 11 === 10) store.removeDocument(OPERATOR, `${prefix}-${(step * 3) % 40}`);
  }
}
store.close();
