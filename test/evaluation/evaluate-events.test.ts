// The annotations as committed, and the measurement over those that need nothing but the project.
import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { loadConfig } from '../../src/config.js';
import { evaluateEventsCommand } from '../../src/evaluation/evaluate-events-command.js';
import { readEventAnnotations } from '../../src/evaluation/read-event-annotations.js';
import { createLanguageDetector } from '../../src/language/detect-language.js';
import { PROJECT_ROOT } from '../../src/project-root.js';
import { temporaryFolder } from '../store/synthetic-documents.js';

const ANNOTATIONS = path.join(PROJECT_ROOT, 'eval/events/annotations.jsonl');
const sources = {
  documentsFolder: path.join(PROJECT_ROOT, 'corpus/documents'),
  speechesFolder: path.join(PROJECT_ROOT, 'no-such-folder'),
  detect: createLanguageDetector().detect,
};

function readLines(...lines: readonly unknown[]) {
  const file = path.join(temporaryFolder(), 'annotations.jsonl');
  fs.writeFileSync(file, lines.map((line) => JSON.stringify(line)).join('\n'));
  return readEventAnnotations(file, sources);
}

it('the committed annotations are sound: five documents, fifteen speeches, sentences in nine languages, two fifths held out', () => {
  const { documents, absentSpeeches } = readEventAnnotations(ANNOTATIONS, sources);
  expect(absentSpeeches).toBe(15);
  expect(documents.filter(({ annotation }) => annotation.document !== undefined)).toHaveLength(5);
  const sentences = documents.flatMap(({ annotation }) => (annotation.text === undefined ? [] : [annotation]));
  expect(sentences.length).toBeGreaterThanOrEqual(40);
  expect(new Set(sentences.map(({ language }) => language)).size).toBe(9);
  const parts = fs.readFileSync(ANNOTATIONS, 'utf8').split('"part":"held-out"').length - 1;
  expect(parts / (sentences.length + absentSpeeches)).toBeCloseTo(0.4, 1);
});

const sound = { id: 'x', part: 'open', language: 'en', text: 'They met in Vienna.', events: [] };
const event = { kind: 'session', precision: 'none', basis: 'stated', status: 'past', proof: 'met in Bonn' };

it.each([
  ['a proof that the source does not hold', [{ ...sound, events: [event] }], /"met in Bonn" is not in the source/],
  ['an id used twice', [sound, sound], /the id x was used before/],
  ['two sources in one line', [{ ...sound, speech: 'a.txt' }], /exactly one of/],
  ['a document that is not there', [{ id: 'y', part: 'open', document: 'none', events: [] }], /no such document/],
  ['an empty file', [], /no annotations/],
])('refuses %s', (_, lines, message) => expect(() => readLines(...lines)).toThrow(message));

it('measures without the speeches, says that they are left out, and never lists what is held out', async () => {
  const printed: string[] = [];
  const noticed: string[] = [];
  const jsonFile = path.join(temporaryFolder(), 'figures.json');
  const options = { jsonFile, speechesFolder: sources.speechesFolder };
  const surroundings = {
    config: loadConfig({}),
    print: (line: string) => printed.push(line),
    notice: (line: string) => noticed.push(line),
  };
  expect(await evaluateEventsCommand(options, surroundings)).toBe(0);
  expect(noticed.join('\n')).toMatch(/15 annotated speech/);
  const heldOut = readEventAnnotations(ANNOTATIONS, sources).documents.filter(
    ({ annotation }) => annotation.part === 'held-out',
  );
  for (const { annotation } of heldOut) expect(printed.join('\n')).not.toContain(` ${annotation.id}:`);
  const figures = JSON.parse(fs.readFileSync(jsonFile, 'utf8')) as {
    name: string;
    precision: number;
    recall: number;
  }[];
  const open = figures.find(({ name }) => name === 'open');
  expect(open?.precision).toBeGreaterThanOrEqual(0.9);
  expect(open?.recall).toBeGreaterThanOrEqual(0.8);
});

it('fails where less is found than before', async () => {
  const annotationsFile = path.join(temporaryFolder(), 'annotations.jsonl');
  const unseen = { kind: 'session', start: '2021', end: '2021', precision: 'year', basis: 'stated', status: 'past' };
  const gold = { ...sound, text: 'It rained in 2021.', events: [{ ...unseen, proof: 'rained in 2021' }] };
  fs.writeFileSync(annotationsFile, JSON.stringify(gold));
  const printed: string[] = [];
  const surroundings = { config: loadConfig({}), print: (line: string) => printed.push(line), notice: () => undefined };
  expect(await evaluateEventsCommand({ annotationsFile }, surroundings)).toBe(3);
  expect(printed.join('\n')).toMatch(/FAILED: recall of open is 0\.00/);
});
