// Development: fits the direction that tells questions about the field from others and writes src/answer/domain-model.json.
// Positive: glossary definitions and sentences of the starter corpus. Negative: questions and first sentences of an
// encyclopaedia. No evaluation question is read. Usage: npm run fit:domain -- FOLDER_WITH_XQUAD
import fs from 'node:fs';
import path from 'node:path';
import { openApp } from '../dist/app.js';
import { loadConfig } from '../dist/config.js';
import { Scope } from '../dist/domain/scope.js';
import { sliceOf } from '../dist/domain/span.js';
import { loadLexicon } from '../dist/language/load-lexicon.js';
import { PROJECT_ROOT } from '../dist/project-root.js';

const RIDGE = 3;
const STEPS = 1500;
const RATE = 0.5;
/** Every 8th question and every 2nd passage of each language. */
const QUESTION_STRIDE = 8;
const PASSAGE_STRIDE = 2;
const LONGEST = 400;
const SENTENCE_END = /(?<=[.。!?؟])\s+/u;

const folder = path.resolve(process.env.INIT_CWD ?? '.', process.argv[2] ?? '../shared/data/xquad');
const config = loadConfig();
const app = openApp({ ...config, dataFolder: path.join(config.dataFolder, 'fit-domain') });
const scope = Scope.operator();
await app.ingest([], scope);
const corpus = app.store.within(scope);

/** Each group weighs the same within its side, however many texts it has. */
const groups = [
  { label: 1, texts: loadLexicon(config.corpusFolder).entries.map(({ definition }) => [definition, 'en']) },
  { label: 1, texts: corpusSentences() },
  ...encyclopaedia(),
];

function corpusSentences() {
  return corpus.documents().flatMap(({ id }) => {
    const document = corpus.document(id);
    return document.sentences
      .filter(({ kind }) => kind !== 'heading')
      .map((sentence) => [sliceOf(document.text, sentence), sentence.language]);
  });
}

function encyclopaedia() {
  const questions = [];
  const sentences = [];
  for (const name of fs.readdirSync(folder).filter((file) => file.endsWith('.jsonl'))) {
    const language = path.basename(name, '.jsonl');
    const rows = fs.readFileSync(path.join(folder, name), 'utf8').split('\n').filter(Boolean).map(JSON.parse);
    const asked = rows.flatMap((row) => row.questions);
    questions.push(...asked.filter((_, i) => i % QUESTION_STRIDE === 0).map(({ question }) => [question, language]));
    sentences.push(
      ...rows.filter((_, i) => i % PASSAGE_STRIDE === 0).map(({ text }) => [text.split(SENTENCE_END)[0], language]),
    );
  }
  return [
    { label: 0, texts: questions },
    { label: 0, texts: sentences },
  ];
}

const rows = [];
for (const { label, texts } of groups)
  for (const [text, language] of texts) {
    const { vector } = await app.embedder.embedQuestion(text.slice(0, LONGEST), language);
    rows.push({ label, weight: 250 / texts.length, vector });
  }
const total = rows.reduce((sum, { weight }) => sum + weight, 0);

const direction = new Float64Array(rows[0].vector.length);
let intercept = 0;
for (let step = 0; step < STEPS; step += 1) {
  const gradient = direction.map((value) => -RIDGE * value);
  let interceptGradient = 0;
  for (const { label, weight, vector } of rows) {
    const score = vector.reduce((sum, value, i) => sum + value * direction[i], intercept);
    const error = weight * (label - 1 / (1 + Math.exp(-score)));
    vector.forEach((value, i) => {
      gradient[i] += error * value;
    });
    interceptGradient += error;
  }
  gradient.forEach((value, i) => {
    direction[i] += (RATE * 20 * value) / total;
  });
  intercept += (RATE * interceptGradient) / total;
}

const round = (value) => Number(value.toPrecision(4));
const written = {
  fittedOn: groups.map(({ label, texts }) => `${texts.length} ${label === 1 ? 'of the field' : 'others'}`).join(', '),
  fittedSha256: app.embedder.fingerprint.fittedSha256,
  intercept: round(intercept),
  direction: [...direction].map(round),
};
await app.close();
fs.writeFileSync(path.join(PROJECT_ROOT, 'src/answer/domain-model.json'), `${JSON.stringify(written)}\n`);
process.stdout.write(`${written.fittedOn}; intercept ${written.intercept}\n`);
