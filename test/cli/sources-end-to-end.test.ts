// The command line on sources, as child processes: the built program itself where nothing is fetched, and the same with a fetch that
// may reach loopback where a server is asked.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../../src/project-root.js';
import { type LoopbackServer, startServer } from '../sources/loopback-server.js';
import { runBuilt } from './run-built.js';

const LOOPBACK_LINE = path.join(PROJECT_ROOT, 'test/sources/loopback-line.mjs');
/** Each page tells of its own talks: the same text twice would be one document. */
const sentencesOf = (page: string) =>
  Array.from(
    { length: 12 },
    (_, place) =>
      `In round ${place} of ${page} the delegations of Norland and Suvania spoke about confidence in cyberspace.`,
  ).join(' ');

let folder: string;
let server: LoopbackServer;
/** Milliseconds that the server takes for a page. */
let slowness: number;

beforeEach(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'sources-line-'));
  slowness = 0;
  server = await startServer((request, response) => {
    const type = { 'content-type': 'text/plain; charset=utf-8', etag: '"1"' };
    if (request.url === '/robots.txt') response.writeHead(404).end();
    else if (request.url === '/gone') response.writeHead(404).end();
    else if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end();
    else
      setTimeout(
        () => response.writeHead(200, type).end(`Talks ${request.url}\n\n${sentencesOf(request.url ?? '')}\n`),
        slowness,
      );
  });
});
afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const entryOf = (id: string) => ({
  ...{ id, title: `Talks ${id}`, publisher: 'Ministry of Norland', url: `${server.origin}/${id}`, format: 'txt' },
  ...{ language: 'en', date: '2022-06-03', fetch: 'allowed' },
});

/** Only the entries given, and none of the shipped ones. */
function writeManifest(...ids: string[]): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'sources.yaml'), JSON.stringify(ids.map(entryOf)));
}

interface LineOptions {
  readonly environment?: Readonly<Record<string, string>>;
  readonly stopWhen?: () => boolean;
  readonly signal?: 'SIGKILL' | 'SIGINT';
}

function runLine(args: readonly string[], { environment = {}, stopWhen, signal = 'SIGKILL' }: LineOptions = {}) {
  const env = {
    PATH: process.env.PATH,
    AIDE_MEMOIRE_DATA: folder,
    AIDE_MEMOIRE_CONTACT: 'bot@example.org',
    ...environment,
  };
  const child = spawn(process.execPath, [LOOPBACK_LINE, 'sources', ...args], { env });
  const said = { stdout: '', stderr: '' };
  child.stdout.on('data', (text) => {
    said.stdout += text;
  });
  child.stderr.on('data', (text) => {
    said.stderr += text;
  });
  const watching = setInterval(() => {
    if (stopWhen?.() !== true) return;
    clearInterval(watching);
    child.kill(signal);
  }, 5);
  return new Promise<{ exitCode: number | null; stdout: string; stderr: string }>((resolve) => {
    child.on('close', (exitCode) => {
      clearInterval(watching);
      resolve({ exitCode, ...said });
    });
  });
}

describe('sources', () => {
  it('says what a contact must look like, and that no setting reaches loopback', async () => {
    const bad = await runBuilt(['sources', 'list'], {
      dataFolder: folder,
      environment: { AIDE_MEMOIRE_CONTACT: 'me)\r\nX-Evil: 1' },
    });
    expect(bad).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('AIDE_MEMOIRE_CONTACT') });
    writeManifest('a');
    const environment = { AIDE_MEMOIRE_CONTACT: 'bot@example.org', NODE_ENV: 'test' };
    const run = await runBuilt(['sources', 'fetch', 'a', '--json'], { dataFolder: folder, environment });
    expect(run.exitCode).toBe(3);
    expect(JSON.parse(run.stdout).sources[0]).toMatchObject({ outcome: 'failed', code: 'refused-address' });
    expect(server.asked).toEqual([]);
  });
});

describe('sources fetch', () => {
  it('brings a page into the index, with the day it was retrieved in its citation', async () => {
    writeManifest('a', 'gone');
    const run = await runLine(['fetch', 'a', 'gone', '--json']);
    expect(run.exitCode).toBe(3);
    const { sources } = JSON.parse(run.stdout);
    expect(sources[0]).toMatchObject({ id: 'a', outcome: 'new', ingested: 'added' });
    expect(sources[1]).toMatchObject({ id: 'gone', outcome: 'failed', code: 'vanished' });
    const today = new Date().toISOString().slice(0, 10);
    const document = await runBuilt(['document', '--json', 'a'], { dataFolder: folder });
    expect(JSON.parse(document.stdout)).toMatchObject({
      ...{ title: 'Talks a', url: `${server.origin}/a`, retrieved: today, sourceSha256: sources[0].sha256 },
    });
    const cited = await runBuilt(['cite', 'a', '--json'], { dataFolder: folder });
    const [year, month, day] = today.split('-').map(Number);
    expect(JSON.parse(cited.stdout)[0].accessed).toEqual({ 'date-parts': [[year, month, day]] });
    const again = await runLine(['fetch', 'a']);
    expect(again).toMatchObject({ exitCode: 0, stdout: expect.stringMatching(/^Unchanged: a: retrieved /u) });
  });

  it('goes on after a kill in the middle, and asks for nothing twice that it has', async () => {
    const ids = Array.from({ length: 8 }, (_, place) => `page-${place}`);
    writeManifest(...ids);
    slowness = 60;
    const stored = () => {
      const states = path.join(folder, 'sources/state');
      return existsSync(states) ? readdirSync(states).filter((name) => name.endsWith('.json')) : [];
    };
    const killed = await runLine(['fetch', ...ids], { stopWhen: () => stored().length >= 3 });
    expect(killed.exitCode).toBeNull();
    const done = stored();
    expect(done.length).toBeGreaterThanOrEqual(3);
    expect(done.length).toBeLessThan(8);
    for (const name of done) JSON.parse(readFileSync(path.join(folder, 'sources/state', name), 'utf8'));
    slowness = 0;
    const before = server.asked.length;
    const resumed = await runLine(['fetch', ...ids, '--json']);
    expect(resumed.exitCode).toBe(0);
    const { sources } = JSON.parse(resumed.stdout);
    expect(sources.every(({ ingested }: { ingested: string }) => ingested === 'added')).toBe(true);
    const asked = server.asked.slice(before);
    expect(asked).not.toContain(`/${path.parse(done[0]!).name}`);
    expect(asked.filter((each) => each !== '/robots.txt')).toHaveLength(8 - done.length);
    expect(existsSync(path.join(folder, 'sources/run.json'))).toBe(false);
  });

  it('ends with 130 when it is interrupted', async () => {
    writeManifest('a', 'b');
    slowness = 5000;
    const run = await runLine(['fetch', 'a', 'b'], { signal: 'SIGINT', stopWhen: () => server.asked.includes('/a') });
    expect(run.exitCode).toBe(130);
  });
});

describe('sources add, check and watch', () => {
  it('adds a page to the operator’s manifest, and checks it', async () => {
    const dry = await runLine(['add', `${server.origin}/new`, '--title', 'New talks', '--dry-run']);
    expect(dry).toMatchObject({
      exitCode: 0,
      stdout: expect.stringMatching(/^Would be added to [^\n]+\n\n- id: new-talks-en\n/u),
    });
    expect(existsSync(path.join(folder, 'sources.yaml'))).toBe(false);
    const added = await runLine(['add', `${server.origin}/new`, '--title', 'New talks', '--json']);
    expect(JSON.parse(added.stdout)).toMatchObject({
      entry: { id: 'new-talks-en', language: 'en', format: 'txt' },
      fetched: { outcome: 'new', ingested: 'added' },
    });
    const checked = await runLine(['check', 'new-talks-en', '--json']);
    expect(JSON.parse(checked.stdout).sources).toEqual([
      { id: 'new-talks-en', url: `${server.origin}/new`, verdict: 'unchanged', content: 'unchanged' },
    ]);
  });

  it('watches until it is interrupted, beginning at once', async () => {
    writeManifest('a');
    const run = await runLine(['watch', '--every', '1h', '--json'], {
      signal: 'SIGINT',
      environment: { AIDE_MEMOIRE_LOG_LEVEL: 'silent' },
      stopWhen: () =>
        existsSync(path.join(folder, 'sources/state/a.json')) && !existsSync(path.join(folder, 'sources/run.json')),
    });
    expect(run.stderr).toMatch(/Next run: \d{4}-/u);
    expect(run.exitCode).toBe(130);
  });
});
