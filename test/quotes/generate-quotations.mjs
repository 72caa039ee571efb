// Labelled quotations for measuring the checker: a folder of stored texts → JSON lines {id, text, document?, label}.
//   node test/quotes/generate-quotations.mjs --texts FOLDER --output FILE [--count 2000] [--seed 20261122]
// Labels come from the edit that was made, spans are slices of the stored text; same texts and seed, same lines.
// Must not import anything of src: it judges it.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createWindowSource } from './generation/draw-windows.mjs';
import { KINDS } from './generation/make-quotations.mjs';
import { readStoredTexts } from './generation/read-stored-texts.mjs';
import { createFoldedSearch } from './generation/search-folded.mjs';
import { createRandom } from './generation/seeded-random.mjs';

/** Places drawn for one quotation before its kind is given up: a feature that one place in 5,000 has is still found. */
const MOST_ATTEMPTS = 20_000;

/** Whole numbers in the kinds' proportions that add up to `count`: the largest remainders get what is left. */
function shareOut(count) {
  const total = KINDS.reduce((sum, { share }) => sum + share, 0);
  const ideal = KINDS.map(({ share }) => (share * count) / total);
  const counts = ideal.map(Math.floor);
  const byRemainder = [...ideal.keys()].sort((one, other) => (ideal[other] % 1) - (ideal[one] % 1) || one - other);
  const left = count - counts.reduce((sum, own) => sum + own, 0);
  for (const index of byRemainder.slice(0, left)) counts[index] += 1;
  return counts;
}

function generateKind({ kind, make }, wanted, context) {
  const random = createRandom(context.seed, kind);
  const quotations = [];
  let attempts = 0;
  while (quotations.length < wanted && attempts < MOST_ATTEMPTS) {
    attempts += 1;
    const made = make(context, random);
    if (made === undefined || context.taken.has(made.text)) continue;
    context.taken.add(made.text);
    attempts = 0;
    const { text, document, label } = made;
    const id = `${kind}-${String(quotations.length + 1).padStart(4, '0')}`;
    quotations.push({ id, text, ...(document !== undefined && { document }), label });
  }
  return quotations;
}

function readCommandLine() {
  const { values } = parseArgs({
    options: {
      texts: { type: 'string' },
      output: { type: 'string' },
      count: { type: 'string', default: '2000' },
      seed: { type: 'string', default: '20261122' },
    },
  });
  const { texts, output } = values;
  const [count, seed] = [Number(values.count), Number(values.seed)];
  if (texts === undefined || output === undefined || !Number.isInteger(count) || count < 1 || !Number.isInteger(seed)) {
    throw new Error('Give --texts FOLDER and --output FILE; --count is a whole number from 1, --seed a whole number.');
  }
  return { texts, output, count, seed };
}

const { texts, output, count, seed } = readCommandLine();
const documents = readStoredTexts(texts);
const context = {
  source: createWindowSource(documents),
  search: createFoldedSearch(documents),
  taken: new Set(),
  seed,
};
const wanted = shareOut(count);
const quotations = KINDS.flatMap((kind, index) => {
  const made = generateKind(kind, wanted[index], context);
  if (made.length < wanted[index]) process.stderr.write(`${kind.kind}: ${made.length} of ${wanted[index]}\n`);
  return made;
});
writeFileSync(output, quotations.map((quotation) => `${JSON.stringify(quotation)}\n`).join(''));
process.stderr.write(`${quotations.length} of ${count} quotations from ${documents.length} documents\n`);
