// `sources` in this process, on a desk of its own that cannot reach any server: what is printed, and what is refused.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/config.js';
import { SourceDesk } from '../../src/sources/source-desk.js';
import { jsonLines, runFake } from './fake-context.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'sources-command-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const ENTRY = {
  ...{
    id: 'a',
    title: 'Talks\u001b[31m',
    publisher: 'Ministry of Norland',
    url: 'https://nowhere.example/a',
    format: 'txt',
  },
  ...{ language: 'en', date: '2022-06-03', fetch: 'allowed' },
};
const writeManifest = (...entries: readonly object[]) =>
  writeFileSync(path.join(folder, 'sources.yaml'), JSON.stringify(entries));

function run(args: readonly string[], contact?: string) {
  const environment = { AIDE_MEMOIRE_DATA: folder, ...(contact !== undefined && { AIDE_MEMOIRE_CONTACT: contact }) };
  const sources = new SourceDesk({
    settings: loadConfig(environment),
    ingest: () => Promise.reject(new Error('nothing is ingested here')),
    detectLanguage: () => ({ language: 'en', confident: true }),
    policy: { exemptAddresses: [], ports: [], resolve: () => Promise.reject(new Error('no network')) },
  });
  return runFake(['sources', ...args], { app: { sources }, environment });
}

describe('sources list and show', () => {
  it('print the shipped manifest, for a person and as JSON lines', async () => {
    expect(await run(['list'])).toMatchObject({
      ...{ exitCode: 0, messages: '' },
      output: expect.stringContaining('160 entries, 135 of them manual, 0 stored\n'),
    });
    const lines = jsonLines((await run(['list', '--manual', '--json'])).output);
    expect(lines).toHaveLength(135);
    expect(lines[0]).toMatchObject({ fetch: 'manual', file: path.join(folder, 'sources/inbox/ga-res-55-63-en.html') });
    expect((await run(['show', 'ga-res-55-63-en'])).output).toContain('symbol: A/RES/55/63\n');
  });

  it('let no title steer the terminal', async () => {
    writeManifest(ENTRY);
    for (const args of [['list'], ['show', 'a']]) expect((await run(args)).output).toContain('Talks\\u{1b}[31m');
  });

  it('tell a person where a manual document is and where to put it', async () => {
    const { output } = await run(['fetch', 'ga-res-55-63-en']);
    expect(output).toMatch(
      /^Manual: ga-res-55-63-en: open https:\/\/dig\.watch\/\S+ yourself.*save it as .*ga-res-55-63-en\.html\n/u,
    );
  });
});

describe('sources', () => {
  it.each([
    [['show', 'nothing'], /no source "nothing"/],
    [['fetch', 'nothing'], /no source "nothing"/],
    [['fetch', 'uk-international-law-statement-2021-en'], /AIDE_MEMOIRE_CONTACT/],
    [['check', 'uk-international-law-statement-2021-en'], /AIDE_MEMOIRE_CONTACT/],
    [['add', 'https://example.org/x'], /AIDE_MEMOIRE_CONTACT/],
    [['add', 'https://example.org/x', '--date', '2022-99'], /2022-99/],
    [['add', 'https://example.org/x', '--language', 'English'], /English/],
    [['watch'], /AIDE_MEMOIRE_CONTACT/],
    [['show'], /id/],
  ])('%j ends with 2 and one sentence', async (args, message) => {
    const { exitCode, output, messages } = await run(args);
    expect([exitCode, output]).toEqual([2, '']);
    expect(messages).toMatch(message);
    expect(messages.trimEnd()).not.toContain('\n');
  });

  it.each([
    [['add', 'file:///etc/passwd'], /file:/],
    [['add', 'http://user:secret@example.org/'], /password/],
    [['add', 'http://169.254.169.254/latest'], /linkLocal/],
    [['watch', '--every', '1m'], /15 minutes/],
  ])('%j ends with 2 also where somebody says who asks', async (args, message) => {
    const { exitCode, messages } = await run(args, 'bot@example.org');
    expect(exitCode).toBe(2);
    expect(messages).toMatch(message);
  });

  it.each(['me)\r\nX-Evil: 1', 'nobody', 'https://', 'http://example.org/)', 'ünique@example.org'])(
    'take no contact like %j',
    (contact) => expect(() => loadConfig({ AIDE_MEMOIRE_CONTACT: contact })).toThrow('AIDE_MEMOIRE_CONTACT'),
  );

  it('refuse a broken manifest with all that is wrong', async () => {
    writeFileSync(path.join(folder, 'sources.yaml'), '- id: A\n- id: b\n  colour: red\n');
    const { exitCode, messages } = await run(['list']);
    expect(exitCode).toBe(2);
    expect(messages).toMatch(/A: .*b: .*colour/u);
  });

  it('plan a fetch without asking anybody', async () => {
    writeManifest(ENTRY);
    const { exitCode, output } = await run(['fetch', '--dry-run', '--json']);
    const [{ sources = [] } = {}] = jsonLines(output) as { sources?: { outcome: string }[] }[];
    expect([exitCode, sources[0]]).toEqual([0, { id: 'a', url: ENTRY.url, outcome: 'planned' }]);
    expect(sources.filter(({ outcome }) => outcome === 'manual')).toHaveLength(135);
  });

  it('end with 3 when a part failed, and say why', async () => {
    writeManifest(ENTRY);
    const fetched = await run(['fetch', 'a'], 'bot@example.org');
    expect(fetched).toMatchObject({ exitCode: 3, output: expect.stringMatching(/^Failed: a: robots-unavailable; /u) });
    const checked = await run(['check', 'a', '--json'], 'bot@example.org');
    expect(checked).toMatchObject({ exitCode: 3, output: expect.stringContaining('"verdict":"unreachable"') });
  });
});
