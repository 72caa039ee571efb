// Development: fits the answer-or-abstain model on the features that `npm run evaluate -- --features FILE` wrote and
// writes src/answer/decision-model.json. Held-out questions are not in such a file. Usage: npm run fit:decision -- FILE…
import fs from 'node:fs';
import path from 'node:path';
import { FEATURES } from '../dist/answer/measure-answerability.js';
import { openApp } from '../dist/app.js';
import { loadConfig } from '../dist/config.js';
import { Scope } from '../dist/domain/scope.js';
import { PROJECT_ROOT } from '../dist/project-root.js';

/** Chosen of 2, 10 and 30 by the cross-validated figures, with the weight of documents written for measuring (1, 2, 4). */
const RIDGE = 10;
const STEPS = 4000;
const RATE = 0.05;
const FOLDS = 10;
/** Every 40th question of each language, each counted as half of one of ours. */
const OFF_TOPIC_STRIDE = 40;
const OFF_TOPIC_WEIGHT = 0.5;
/** Their questions are few, and each has one line where the others have two. */
const OWN_WEIGHT = 2;
/** Share of answerable questions that must stay answered, on questions the fold did not see. */
const ANSWERED_TARGET = 0.95;

const files = process.argv.slice(2);
const readLines = (file) =>
  fs
    .readFileSync(path.resolve(process.env.INIT_CWD ?? '.', file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
const rows = files.flatMap(readLines).map((row) => (row.corpus === 'own' ? { ...row, weight: OWN_WEIGHT } : row));
if (rows.length < 50)
  throw new Error(`Only ${rows.length} feature lines: run \`npm run evaluate -- --features FILE\` first.`);
rows.push(...(await offTopicRows()));

/** Questions about football and physics: what the corpus is not about. Empty, with a line, where the data is absent. */
async function offTopicRows() {
  const folder = path.join(PROJECT_ROOT, '../shared/data/xquad');
  if (!fs.existsSync(folder)) {
    process.stdout.write(`No ${folder}: fitted without off-topic questions from it.\n`);
    return [];
  }
  const config = loadConfig();
  const app = openApp({ ...config, dataFolder: path.join(config.dataFolder, 'fit-decision') });
  const scope = Scope.operator();
  await app.ingest([], scope);
  const found = [];
  for (const name of fs
    .readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()) {
    const questions = readLines(path.join(folder, name)).flatMap((row) => row.questions);
    for (let index = 0; index < questions.length; index += OFF_TOPIC_STRIDE) {
      const { id, question } = questions[index];
      const { features } = await app.ask(question, scope);
      found.push({
        id,
        part: 'xquad',
        language: path.basename(name, '.jsonl'),
        type: 'xquad',
        answerable: false,
        features,
        weight: OFF_TOPIC_WEIGHT,
      });
    }
  }
  await app.close();
  return found;
}

const inputs = rows.map((row) => FEATURES.map((name) => row.features[name] ?? 0));
const labels = rows.map((row) => (row.answerable ? 1 : 0));
const importance = rows.map((row) => row.weight ?? 1);
// One fold a question, not a line: the same question against another corpus is no unseen question.
const folds = rows.map(
  (row) => [...row.id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7) % FOLDS,
);

const sigmoid = (value) => 1 / (1 + Math.exp(-value));

function fitLogistic(chosen) {
  const mean = FEATURES.map((_, j) => chosen.reduce((sum, i) => sum + inputs[i][j], 0) / chosen.length);
  const spread = FEATURES.map(
    (_, j) => Math.sqrt(chosen.reduce((sum, i) => sum + (inputs[i][j] - mean[j]) ** 2, 0) / chosen.length) || 1,
  );
  const weights = FEATURES.map(() => 0);
  let bias = 0;
  for (let step = 0; step < STEPS; step += 1) {
    const gradient = weights.map((weight) => (RIDGE * weight) / chosen.length);
    let biasGradient = 0;
    for (const i of chosen) {
      const standard = inputs[i].map((value, j) => (value - mean[j]) / spread[j]);
      const error =
        importance[i] * (sigmoid(bias + standard.reduce((sum, value, j) => sum + value * weights[j], 0)) - labels[i]);
      standard.forEach((value, j) => {
        gradient[j] += (error * value) / chosen.length;
      });
      biasGradient += error / chosen.length;
    }
    weights.forEach((_, j) => {
      weights[j] -= RATE * 10 * gradient[j];
    });
    bias -= RATE * 10 * biasGradient;
  }
  const raw = weights.map((weight, j) => weight / spread[j]);
  return { intercept: bias - raw.reduce((sum, weight, j) => sum + weight * mean[j], 0), raw, standardised: weights };
}

const predict = (model, i) =>
  sigmoid(model.intercept + inputs[i].reduce((sum, value, j) => sum + value * model.raw[j], 0));
const all = rows.map((_, i) => i);
const unseen = all.map(() => 0);
for (let fold = 0; fold < FOLDS; fold += 1) {
  const model = fitLogistic(all.filter((i) => folds[i] !== fold));
  for (const i of all.filter((j) => folds[j] === fold)) unseen[i] = predict(model, i);
}
const yes = all
  .filter((i) => labels[i] === 1)
  .map((i) => unseen[i])
  .sort((a, b) => a - b);
const no = all.filter((i) => labels[i] === 0).map((i) => unseen[i]);
const auc =
  yes.reduce((sum, y) => sum + no.filter((n) => n < y).length + no.filter((n) => n === y).length / 2, 0) /
  (yes.length * no.length);
const threshold = yes[Math.floor(yes.length * (1 - ANSWERED_TARGET))];
const share = (list, test) => `${list.filter(test).length}/${list.length}`;
const model = fitLogistic(all);
process.stdout.write(
  `lines ${rows.length}, cross-validated AUC ${auc.toFixed(3)}, threshold ${threshold.toFixed(3)}\n`,
);
process.stdout.write(`answered ${share(yes, (p) => p >= threshold)}, refused ${share(no, (p) => p < threshold)}\n`);
for (const type of [...new Set(rows.map((row) => row.type))].sort()) {
  const of = all.filter((i) => rows[i].type === type);
  process.stdout.write(`  ${type}: answered ${share(of, (i) => unseen[i] >= threshold)}\n`);
}
for (const [j, name] of FEATURES.entries()) process.stdout.write(`  ${name}: ${model.standardised[j].toFixed(2)}\n`);

const round = (value) => Number(value.toPrecision(6));
const file = path.join(PROJECT_ROOT, 'src/answer/decision-model.json');
const previous = JSON.parse(fs.readFileSync(file, 'utf8'));
const written = {
  fittedOn: `${rows.length} lines of the parts ${[...new Set(rows.map((row) => row.part))].sort().join(' and ')}; ${FOLDS}-fold AUC ${auc.toFixed(3)}`,
  threshold: round(threshold),
  offTopicBelow: previous.offTopicBelow,
  intercept: round(model.intercept),
  coefficients: Object.fromEntries(FEATURES.map((name, j) => [name, round(model.raw[j])])),
};
fs.writeFileSync(file, `${JSON.stringify(written, null, 2)}\n`);
