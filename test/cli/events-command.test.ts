import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import ICAL from 'ical.js';
import { afterAll, describe, expect, it } from 'vitest';
import { EVENT_KINDS } from '../../src/domain/event.js';
import { INTERFACE_LANGUAGES } from '../../src/domain/language.js';
import { extractedEvent, openRegistry } from '../events/open-registry.js';
import { jsonLines, type Run, runFake } from './fake-context.js';

const events = openRegistry();
const folder = mkdtempSync(path.join(os.tmpdir(), 'events-command-'));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...args: readonly string[]): Promise<Run> =>
  runFake(['events', ...args, ...(args.includes('--as-of') ? [] : ['--as-of', '2026-11-22'])], {
    app: { events },
    callerFolder: folder,
  });

const HANOI = '2025-hanoi-signing-ceremony-of-the-un-convention-against-cybercrime';

describe('events find', () => {
  it('prints one JSON object a line with the keys of the contract', async () => {
    const { output, exitCode } = await run('find', '--forum', 'osce', '--json');
    const lines = jsonLines(output);
    expect([exitCode, lines.length]).toEqual([0, 4]);
    expect(lines[2]).toMatchObject({
      id: '2016-osce-expands-its-cyber-cbms-to-16',
      kind: 'adoption',
      start: '2016-03-10',
      end: '2016-03-10',
      precision: 'day',
      dateBasis: 'curated',
      place: 'Vienna',
      country: 'AT',
      forum: 'osce-permanent-council',
      parties: ['osce'],
      people: [],
      documents: [{ symbol: 'PC.DEC/1202' }],
      status: 'past',
      confidence: 'high',
      verification: 'read',
    });
  });

  it('gives every event to a program, and twenty to a person, who is told how many there are', async () => {
    expect(jsonLines((await run('find', '--json')).output)).toHaveLength(133);
    const { output } = await run('find');
    expect(output.split('\n').filter((line) => line.endsWith(']'))).toHaveLength(20);
    expect(output).toContain('20 of 133 events shown.');
    expect(jsonLines((await run('find', '--json', '--limit', '3')).output)).toHaveLength(3);
  });

  it('prints nothing where nothing is found, and that is no error', async () => {
    for (const form of [[], ['--json'], ['--csv'], ['--ics']]) {
      expect(await run('find', 'bananas', ...form)).toMatchObject({ exitCode: 0, output: '' });
    }
  });

  it('tells how a phrase was read and which words were left out, beside the result', async () => {
    const { output, messages } = await run('find', 'quantum', 'OEWG', '--from', 'last autumn', '--json');
    expect(messages).toContain('“last autumn” is read as 1 September – 30 November 2025.');
    expect(messages).toContain('quantum');
    expect(jsonLines(output).every(({ end }) => String(end) >= '2025-09-01')).toBe(true);
  });

  it('takes forums and parties by name in any language', async () => {
    expect((await run('find', '--forum', 'ОБСЕ', '--json')).output).toBe(
      (await run('find', '--forum', 'osce', '--json')).output,
    );
    expect(jsonLines((await run('find', '--party', 'Simbabwe', '--json')).output)).toHaveLength(1);
  });

  it('writes a calendar and comma-separated values', async () => {
    const calendar = new ICAL.Component(ICAL.parse((await run('find', '--party', 'ZW', '--ics')).output));
    expect(calendar.getAllSubcomponents('vevent')).toHaveLength(1);
    expect((await run('find', '--party', 'ZW', '--csv')).output.split('\r\n')).toHaveLength(3);
  });

  it.each([
    [['--from', 'foo'], 'The filter from is "foo", in which no date can be read'],
    [['--from', '2020', '--to', '2019'], 'lies after the filter to'],
    [['--kind', 'party'], `it takes one of ${EVENT_KINDS.join(', ')}`],
    [['--status', 'late'], 'past, planned'],
    [['--forum', 'nonsense'], 'There is no forum "nonsense"'],
    [['--party', 'nonsense'], 'There is no party "nonsense"'],
    [['--limit', '0'], 'a whole number from 1'],
    [['--as-of', 'yesterday'], 'a real day as YYYY-MM-DD'],
    [['--json', '--csv'], 'one output has one form'],
    [['--answer-language', 'xx'], 'no texts in the answer language "xx"'],
    [['x'.repeat(501)], 'at most 500'],
  ])('refuses %j in one sentence', async (args, sentence) => {
    const { exitCode, output, messages } = await run('find', ...args);
    expect([exitCode, output]).toEqual([2, '']);
    expect(messages).toContain(sentence);
    expect(messages.trim().split('\n')).toHaveLength(1);
  });
});

describe('what a stored document tells', () => {
  const told = openRegistry([
    extractedEvent({
      id: '2017-talks',
      name: 'Talks',
      parties: ['DE'],
      place: 'Berlin',
      start: '2017',
      announcedOnly: true,
    }),
  ]);
  const ask = (...args: readonly string[]) => runFake(['events', ...args], { app: { events: told } });

  it('stands with its proving sentence in the list and as a source in JSON', async () => {
    const { output } = await ask('find', 'Talks', '--party', 'DE');
    expect(output).toContain('2017 · Talks · Berlin (announced only) [2017-talks]\n    > They met. (a-document)\n');
    const [event] = jsonLines((await ask('find', 'Talks', '--party', 'DE', '--json')).output);
    expect(event?.sources).toEqual([
      { standing: 'official', documentId: 'a-document', excerpt: 'They met.', start: 0, end: 9 },
    ]);
  });

  it('is no excerpt where only the registry tells of it', async () => {
    expect((await run('find', 'Hanoi signing')).output).not.toContain('>');
  });
});

it('calls talks after their States where they have no name in the language', async () => {
  const talks = { kind: 'consultations', parties: ['DE', 'JP'], place: 'Tokyo', start: '2016-09-09' } as const;
  const told = openRegistry([extractedEvent({ ...talks, forum: 'german-japanese-cyber-consultations' })]);
  const args = ['events', 'find', '--party', 'JP', '--from', '2016', '--answer-language', 'ar'];
  expect((await runFake(args, { app: { events: told } })).output).toContain('ألمانيا – اليابان: مشاورات، طوكيو [');
});

it('writes a list in the language asked for, each place once', async () => {
  const { output } = await run('find', 'WSIS', '--answer-language', 'ar');
  expect(output).toContain('10–12 ديسمبر 2003');
  const sessions = (await run('find', 'сессия РГОС', '--answer-language', 'ru')).output.split('\n').slice(0, 2);
  for (const line of sessions) expect(line.match(/Нью-Йорк/gu)).toHaveLength(1);
  expect((await run('show', '2003-wsis-geneva-phase')).output).toContain('10–12 December 2003');
});

describe('events show', () => {
  it('gives one object with its neighbours in the series', async () => {
    const [event, ...others] = jsonLines(
      (await run('show', '2022-ad-hoc-committee-on-cybercrime-third-session', '--json')).output,
    );
    expect(others).toEqual([]);
    expect(event).toMatchObject({ previous: '2022-ad-hoc-committee-on-cybercrime-second-session', asOf: '2026-11-22' });
  });

  it('shows a person where sources disagree, what is held, and that nothing is quoted', async () => {
    const { output } = await run('show', '2011-london-conference-on-cyberspace');
    expect(output).toContain('Sources disagree (Date):');
    expect(output).toContain('2011-11-01/2011-11-02 (held here)');
    expect(output).toContain(
      '2011-11-23/2011-11-24 – https://en.wikipedia.org/wiki/London_Process (secondary; wrong day)',
    );
    expect(output).toContain('From the curated registry (not quoted)');
  });

  it('says of an announced event whose day is over that nobody tells that it took place', async () => {
    expect((await run('show', '2026-global-mechanism-first-substantive-plenary')).output).toContain(
      'none of the sources says that it took place',
    );
  });

  it('refuses an unknown event and names near ones', async () => {
    const { exitCode, output, messages } = await run('show', 'hanoi');
    expect([exitCode, output]).toEqual([2, '']);
    expect(messages).toContain(`There is no event "hanoi"; near it are ${HANOI}`);
  });

  it.each(INTERFACE_LANGUAGES)('has all its texts in %s', async (language) => {
    const { exitCode, output } = await run('show', HANOI, '--answer-language', language);
    expect(exitCode).toBe(0);
    expect(output).not.toMatch(/undefined|\[object/u);
    expect(output.includes('Sources disagree')).toBe(language === 'en');
  });
});

describe('events on, next, timeline and compare', () => {
  it('on: what took place on a day, in any wording', async () => {
    expect(jsonLines((await run('on', '26 October 2025', '--json')).output).map(({ id }) => id)).toEqual([HANOI]);
    expect(await run('on', '1990-01-01')).toMatchObject({ exitCode: 0, output: '' });
    expect(await run('on', 'nonsense')).toMatchObject({ exitCode: 2, output: '' });
  });

  it('next: what is planned as of a day', async () => {
    const { output } = await run('next', 'global-mechanism', '--json', '--as-of', '2026-07-20');
    expect(jsonLines(output).map(({ start, status }) => [start, status])).toEqual([['2026-12-07', 'planned']]);
    expect(await run('next', 'osce')).toMatchObject({ exitCode: 0, output: '' });
  });

  it('timeline: in order of time, also where words were asked for', async () => {
    const starts = jsonLines((await run('timeline', 'OEWG', '--json')).output).map(({ start }) => String(start));
    expect(starts.length).toBeGreaterThan(5);
    expect(starts).toEqual([...starts].sort());
  });

  it('timeline: drawn into a file in the language asked for', async () => {
    expect(await run('timeline', '--forum', 'osce', '--answer-language', 'ru', '--picture', 'osce.svg')).toMatchObject({
      exitCode: 0,
      output: '',
    });
    expect(readFileSync(path.join(folder, 'osce.svg'), 'utf8')).toContain('PC.DEC/1202');
    await run('timeline', '--forum', 'osce', '--picture', 'osce.png', '--dark');
    expect(readFileSync(path.join(folder, 'osce.png')).subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(await run('timeline', '--picture', 'no/such/folder.svg')).toMatchObject({ exitCode: 2, output: '' });
    expect((await run('timeline', '--picture', 'osce.jpg')).messages).toContain('must end in .png or .svg');
    expect(await run('timeline', '--picture', 'osce.png', '--json')).toMatchObject({ exitCode: 2, output: '' });
  });

  it('compare: a line a year with both forums', async () => {
    const lines = jsonLines((await run('compare', 'oewg', 'gge', '--from', '2021', '--to', '2021', '--json')).output);
    expect(lines).toMatchObject([
      {
        year: '2021',
        forums: [{ forum: 'oewg' }, { forum: 'gge', events: [{ id: '2021-sixth-gge-adopts-its-consensus-report' }] }],
      },
    ]);
    expect((await run('compare', 'oewg', 'gge', '--to', '2022')).output).toMatch(
      /^2005\n {2}Group of Governmental Experts\n/u,
    );
    expect(await run('compare', 'osce', 'oewg', '--to', '1990')).toMatchObject({ exitCode: 0, output: '' });
    expect(await run('compare', 'osce')).toMatchObject({ exitCode: 2 });
    expect(await run('compare', 'osce', 'oewg', '--forum', 'gge')).toMatchObject({ exitCode: 2 });
  });
});
