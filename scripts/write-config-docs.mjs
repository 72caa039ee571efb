// Development: writes .env.example and the README's table of settings from the schema in src/config.ts.
// Usage: npm run docs. With --check it writes nothing and exits with 1 when either is out of date. A folder as argument
// takes the place of the project's root. Defaults that differ between machines are described, never evaluated.
import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { environmentSchema } from '../dist/config.js';
import { PROJECT_ROOT } from '../dist/project-root.js';

const START = '<!-- settings: written by `npm run docs`, do not edit -->';
const END = '<!-- end of settings -->';

const { properties } = z.toJSONSchema(environmentSchema, { io: 'input' });
const settings = Object.entries(environmentSchema.shape).map(([name, field]) => {
  const { description, defaultOnEachMachine } = field.meta() ?? {};
  if (!description) throw new Error(`${name} has no description in src/config.ts: add one.`);
  const value = String(field.def.defaultValue);
  return { name, description, defaultOnEachMachine, value, allowed: describeAllowed(properties[name]) };
});

function describeAllowed({ enum: choices, type, minimum, exclusiveMinimum, maximum }) {
  if (choices) return choices.join(', ');
  if (type === 'string') return 'text';
  const from = minimum === undefined ? `above ${exclusiveMinimum}` : `from ${minimum}`;
  return `${type === 'integer' ? 'whole number' : 'number'} ${from} to ${maximum}`;
}

// White space at an end of a value would be lost without quotation marks.
const quoted = (value) => (value === value.trim() ? value : `"${value}"`);

const environmentExample = [
  '# Every setting with its default. Copy to .env and take the # away from what you change: the bot and the command line read',
  '# it at every start. What is set in the environment itself goes before. An empty value counts as unset. Written by `npm run docs` from src/config.ts, do not edit.',
  ...settings.map(({ name, description, defaultOnEachMachine, value, allowed }) => {
    const note = defaultOnEachMachine ? ` Default: ${defaultOnEachMachine}.` : '';
    return `\n# ${description}${note} (${allowed})\n#${name}=${defaultOnEachMachine ? '' : quoted(value)}`;
  }),
  '',
].join('\n');

const table = [
  '| variable | default | values | what it does |',
  '|---|---|---|---|',
  ...settings.map(({ name, description, defaultOnEachMachine, value, allowed }) => {
    const shown = defaultOnEachMachine ?? `\`${quoted(value)}\``;
    return `| \`${name}\` | ${shown} | ${allowed} | ${description} |`;
  }),
].join('\n');

function replaceTable(readme) {
  const [start, end] = [readme.indexOf(START), readme.indexOf(END)];
  if (start < 0 || end < start) throw new Error(`README.md lacks the lines "${START}" and "${END}" around its table.`);
  return `${readme.slice(0, start + START.length)}\n${table}\n${readme.slice(end)}`;
}

const isCheck = process.argv.includes('--check');
const folder = path.resolve(process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? PROJECT_ROOT);
const contentOf = (name) => {
  const file = path.join(folder, name);
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
};
for (const [name, content] of [
  ['.env.example', environmentExample],
  ['README.md', replaceTable(contentOf('README.md'))],
]) {
  if (contentOf(name) === content) continue;
  if (!isCheck) fs.writeFileSync(path.join(folder, name), content);
  else {
    process.stderr.write(`${name} does not fit src/config.ts: run \`npm run docs\`.\n`);
    process.exitCode = 1;
  }
}
