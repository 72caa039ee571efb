// The built command line as a child process, for what works without model and index. `npm test` builds first.
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runBuilt } from './run-built.js';

let folder = '';
let dataFolder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'aide-memoire-cli-'));
  dataFolder = path.join(folder, 'data');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.each([
  ['no command', []],
  ['an unknown option', ['ask', '--no-such-option', 'Who?']],
  ['an empty question', ['ask', '']],
  ['a question of 2,001 characters', ['ask', 'a'.repeat(2001)]],
  ['a control character', ['ask', 'Who\u0007?']],
  ['an impossible date', ['ask', '--from', '2019-02-30', 'Who?']],
  ['an unknown party', ['ask', '--party', 'XX', 'Who?']],
  ['an unreadable batch file', ['ask', '--batch', 'no-such-file.jsonl']],
  ['nothing to ingest', ['ingest', 'no-such-file.txt']],
  ['a document without id', ['document', '--json']],
])('ends with 2, writes only to standard error and makes no data folder: %s', async (_, args) => {
  const run = await runBuilt(args, { dataFolder });
  expect(run).toMatchObject({ exitCode: 2, stdout: '' });
  expect(run.stderr).not.toBe('');
  expect(readdirSync(folder)).not.toContain('data');
});

it('ends with 2 and names the variable when the configuration is broken', async () => {
  const run = await runBuilt(['ask', 'Who?'], { dataFolder, environment: { AIDE_MEMOIRE_LOG_LEVEL: 'loud' } });
  expect(run).toMatchObject({ exitCode: 2, stdout: '' });
  expect(run.stderr).toMatch(/^[^\n]*AIDE_MEMOIRE_LOG_LEVEL[^\n]*\n$/);
});

it.each([[['--help']], [['ask', '--help']], [['help', 'ingest']]])(
  'prints help to standard output: %j',
  async (args) => {
    const run = await runBuilt(args, { dataFolder });
    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
    expect(run.stdout).toContain('Usage:');
  },
);

it('never obeys an escape sequence given as an option', async () => {
  const run = await runBuilt(['ask', '--\u001b[2Jx', 'Who?'], { dataFolder });
  expect(run.exitCode).toBe(2);
  expect(run.stderr).not.toContain('\u001b');
});

it('takes a relative path as the caller’s: INIT_CWD after npm moved the process, else the current folder', async () => {
  writeFileSync(path.join(folder, 'batch.jsonl'), '');
  const byNpm = { dataFolder, environment: { INIT_CWD: folder } };
  expect((await runBuilt(['ingest', 'no-such-file'], byNpm)).stderr).toContain(path.join(folder, 'no-such-file'));
  const direct = { dataFolder, workingFolder: folder, environment: { INIT_CWD: '/elsewhere' } };
  expect((await runBuilt(['ingest', 'no-such-file'], direct)).stderr).toContain(path.join(folder, 'no-such-file'));
});

it('ends quietly when nobody reads its output any more', async () => {
  expect(await runBuilt(['--help'], { dataFolder, closeOutput: true })).toMatchObject({ exitCode: 0, stderr: '' });
});
