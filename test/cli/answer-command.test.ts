import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeAnswerId } from '../../src/domain/answer-id.js';
import { AppError } from '../../src/domain/app-error.js';
import type { BotStore } from '../../src/store/bot-store.js';
import { ANSWERED, EXCERPT, fakeBotStore, jsonLines, resultOf, runFake } from './fake-context.js';

const asked = async (botStore: BotStore): Promise<string> => {
  const run = await runFake(['ask', '--json', '--party', 'JP', 'Who met?'], { app: { botStore } });
  return String(jsonLines(run.output)[0]?.answerId);
};

describe('answer', () => {
  it('shows an answer of the command line again as it was, then day, corpus and the state of its excerpts', async () => {
    const botStore = fakeBotStore();
    const first = await runFake(['ask', 'Who met?'], { app: { botStore } });
    const id = /A-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{2}/u.exec(first.output)?.[0] ?? 'none';
    const run = await runFake(['answer', id.toLowerCase()], { app: { botStore } });
    expect(run.exitCode).toBe(0);
    expect(run.output.startsWith(`${first.output}\n`)).toBe(true);
    const about = run.output.slice(first.output.length);
    expect(about).toContain('f00d');
    expect(about).toContain('in the same place: [1]');
    expect(about).not.toContain('Asked again');
  });

  it('asks again with the filters it was asked with, and says when other evidence comes first', async () => {
    const botStore = fakeBotStore();
    const id = await asked(botStore);
    const better = {
      ...EXCERPT,
      text: 'Noch einer.',
      citation: { ...EXCERPT.citation, title: 'Newer \u001b[2J talks' },
    };
    const ask = () => resultOf({ ...ANSWERED, excerpts: [better] });
    const run = await runFake(['answer', id, '--language', 'de'], { app: { botStore, ask } });
    expect(run.asked).toMatchObject([['Who met?', { filters: { party: 'JP' } }]]);
    expect(run.output).toContain('steht ein anderer Auszug an erster Stelle: Newer');
    expect(run.output).not.toContain('\u001b');
    const json = await runFake(['answer', id, '--json'], { app: { botStore, ask } });
    expect(jsonLines(json.output)).toMatchObject([
      {
        answerId: id,
        question: 'Who met?',
        filters: { party: 'JP' },
        excerpts: [{ text: EXCERPT.text }],
        changes: [{ rank: 1, documentId: 'talks-2016', change: 'unchanged' }],
        now: { corpus: 'f00d', evidence: 'better', first: { text: 'Noch einer.' } },
      },
    ]);
    expect(jsonLines(json.output)[0]?.elapsedMs).toBeUndefined();
  });

  it('says that a document has gone', async () => {
    const botStore = fakeBotStore();
    const id = await asked(botStore);
    const run = await runFake(['answer', id], { app: { botStore, documents: [] } });
    expect(run.output).toContain('no longer in the corpus: [1]');
    expect(run.output).toContain('> Ein Satz.');
  });

  it('has one reply for an unknown id, one of Discord, and what is no id', async () => {
    const botStore = fakeBotStore();
    const id = makeAnswerId();
    botStore.saveScopedAnswer({
      ...{ id, createdAtMs: 0, json: '{}', scope: { guildId: null, channelId: '1', userId: '2', isPrivate: true } },
      turn: {
        question: 'q',
        isResolved: false,
        filters: {},
        language: 'en',
        documentCount: 1,
        corpusDate: '2026-01-01',
      },
    });
    for (const typed of [id, 'A-0000-0000-00', 'nonsense']) {
      const run = await runFake(['answer', typed], { app: { botStore } });
      expect(run).toMatchObject({ exitCode: 2, output: '' });
      expect(run.messages).toBe(`There is no answer "${typed}" that was given on this command line.\n`);
    }
  });

  it('writes it to a new file as Markdown or for Word, and overwrites none', async () => {
    const botStore = fakeBotStore();
    const id = await asked(botStore);
    const callerFolder = mkdtempSync(path.join(tmpdir(), 'aide-memoire-answer-'));
    const write = (file: string) => runFake(['answer', id, '--output', file], { app: { botStore }, callerFolder });
    expect((await write('kept.md')).exitCode).toBe(0);
    expect(readFileSync(path.join(callerFolder, 'kept.md'), 'utf8')).toContain(EXCERPT.text);
    expect((await write('kept.docx')).exitCode).toBe(0);
    expect(readFileSync(path.join(callerFolder, 'kept.docx')).subarray(0, 2).toString()).toBe('PK');
    expect((await write('kept.md')).messages).toContain('exists already');
    expect((await write('kept.pdf')).messages).toContain('.md or .docx');
  });
});

describe('an answer on the command line', () => {
  const publisher = 'Ministry of Northland';
  const spoken = { ...ANSWERED, excerpts: [{ ...EXCERPT, citation: { ...EXCERPT.citation, publisher } }] as const };

  it('says whose texts the excerpts are, in the language of its texts', async () => {
    const run = await runFake(['ask', 'Who met?', '--answer-language', 'fr'], { app: { ask: () => resultOf(spoken) } });
    expect(run.output).toContain(`Qui parle : ${publisher} (`);
  });

  it('is shown without an id when another process keeps the store from writing', async () => {
    const botStore: BotStore = {
      ...fakeBotStore(),
      saveScopedAnswer: () => {
        throw new AppError('store-busy', 'busy');
      },
    };
    const run = await runFake(['ask', '--json', 'Who met?'], { app: { botStore } });
    expect(run.exitCode).toBe(0);
    expect(jsonLines(run.output)[0]).not.toHaveProperty('answerId');
    expect(run.messages).toContain('was not kept');
  });
});
