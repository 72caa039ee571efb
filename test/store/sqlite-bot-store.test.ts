// What the bot keeps: who may open an answer, what deleting leaves, whose turn it is to write.
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type AnswerId, makeAnswerId } from '../../src/domain/answer-id.js';
import type { AnswerScope, BotStore, ScopedAnswer } from '../../src/store/bot-store.js';
import { openSqliteStore } from '../../src/store/sqlite-store.js';
import { codeOf } from './open-store.js';
import { temporaryFolder } from './synthetic-documents.js';

const openBotStore = (folder = temporaryFolder()): BotStore => {
  const store = openSqliteStore(path.join(folder, 'store.db'));
  onTestFinished(() => store.close());
  return store.bot;
};

const HERE = { guildId: 'g1', channelId: 'c1' };
const asker = { ...HERE, userId: 'asker' };
const other = { ...HERE, userId: 'other' };

const answer = (scope: Partial<AnswerScope> = {}, rest: Partial<ScopedAnswer> = {}): ScopedAnswer => ({
  id: makeAnswerId(),
  createdAtMs: 1000,
  json: JSON.stringify({ question: 'Who met?', outcome: 'answered' }),
  scope: { ...HERE, userId: 'asker', isPrivate: false, ...scope },
  turn: {
    question: 'Who met?',
    isResolved: false,
    filters: { language: 'de' },
    language: 'en',
    documentCount: 5,
    corpusDate: '2026-11-22',
  },
  ...rest,
});

const saved = (store: BotStore, scope: Partial<AnswerScope> = {}, rest: Partial<ScopedAnswer> = {}): ScopedAnswer => {
  const made = answer(scope, rest);
  store.saveScopedAnswer(made);
  return made;
};

describe('an answer', () => {
  it('comes back as it was saved', () => {
    const store = openBotStore();
    const made = saved(store);
    expect(store.openAnswer(made.id, other)).toEqual(made);
  });

  it.each<[string, Partial<AnswerScope>, Parameters<BotStore['openAnswer']>[1], boolean]>([
    ['public, in its channel, to anybody', {}, other, true],
    ['public, in a thread of its channel', {}, { ...other, channelId: 't1', parentId: 'c1' }, true],
    ['public, in another channel', {}, { ...asker, channelId: 'c2' }, false],
    ['public, in another server with the same channel id', {}, { ...other, guildId: 'g2' }, false],
    ['private, to the asker elsewhere', { isPrivate: true }, { ...asker, guildId: null, channelId: 'd1' }, true],
    ['private, to another person in the same channel', { isPrivate: true }, other, false],
    [
      'of a direct message, there',
      { guildId: null, channelId: 'd1' },
      { ...asker, guildId: null, channelId: 'd1' },
      true,
    ],
    [
      'of a direct message, in another one',
      { guildId: null, channelId: 'd1' },
      { ...other, guildId: null, channelId: 'd2' },
      false,
    ],
  ])('%s: opens %s', (_, scope, viewer, opens) => {
    const store = openBotStore();
    const made = saved(store, scope);
    expect(store.openAnswer(made.id, viewer)?.id).toBe(opens ? made.id : undefined);
  });

  it('is frozen: another one under its id is refused', () => {
    const store = openBotStore();
    const made = saved(store);
    expect(codeOf(() => store.saveScopedAnswer({ ...made, json: '{}' }))).toBe('internal');
    expect(store.openAnswer(made.id, asker)?.json).toBe(made.json);
  });

  it('is gone once it is deleted', () => {
    const store = openBotStore();
    const { id } = saved(store);
    expect(store.deleteAnswer(id)).toBe(true);
    expect(store.deleteAnswer(id)).toBe(false);
    expect(store.openAnswer(id, asker)).toBeUndefined();
  });

  it('is the last of its channel for whoever may open it, unless it is too old', () => {
    const store = openBotStore();
    const first = saved(store, {}, { createdAtMs: 1000 });
    const hidden = saved(store, { isPrivate: true }, { createdAtMs: 2000 });
    expect(store.lastAnswerIn(other, 0)?.id).toBe(first.id);
    expect(store.lastAnswerIn(asker, 0)?.id).toBe(hidden.id);
    expect(store.lastAnswerIn(other, 1001)).toBeUndefined();
    expect(store.lastAnswerIn({ ...other, channelId: 't1', parentId: 'c1' }, 0)).toBeUndefined();
  });
});

describe('feedback', () => {
  it('is one vote a person, the last one, and a reason stays with its vote', () => {
    const store = openBotStore();
    const { id } = saved(store);
    store.saveFeedback({ answerId: id, userId: 'other', vote: 'down', reason: 'wrong year' });
    store.saveFeedback({ answerId: id, userId: 'other', vote: 'down' });
    expect(store.feedback(id)).toEqual([{ answerId: id, userId: 'other', vote: 'down', reason: 'wrong year' }]);
    store.saveFeedback({ answerId: id, userId: 'other', vote: 'up' });
    expect(store.feedback(id)).toEqual([{ answerId: id, userId: 'other', vote: 'up' }]);
  });

  it('on an answer that is gone leaves nothing', () => {
    const store = openBotStore();
    store.saveFeedback({ answerId: '0000000000' as AnswerId, userId: 'other', vote: 'up' });
    expect(store.countUserData('other')).toEqual({ answers: 0, feedback: 0 });
  });
});

describe('deleting a person’s data', () => {
  it('takes feedback and private answers, and from public ones asker and question', () => {
    const store = openBotStore();
    const shared = saved(store);
    const own = saved(store, { isPrivate: true });
    const others = saved(store, { userId: 'other' });
    store.saveFeedback({ answerId: others.id, userId: 'asker', vote: 'up' });
    store.saveFeedback({ answerId: shared.id, userId: 'other', vote: 'up' });
    expect(store.countUserData('asker')).toEqual({ answers: 2, feedback: 1 });
    expect(store.deleteUserData('asker')).toEqual({ answers: 2, feedback: 1 });
    expect(store.countUserData('asker')).toEqual({ answers: 0, feedback: 0 });
    expect(store.openAnswer(own.id, asker)).toBeUndefined();
    expect(store.feedback(others.id)).toEqual([]);
    expect(store.feedback(shared.id)).toHaveLength(1);
    const left = store.openAnswer(shared.id, other)!;
    expect(JSON.parse(left.json)).toEqual({ question: '', outcome: 'answered' });
    expect(left.scope.userId).toBe('');
    expect(left.turn).toMatchObject({ question: '', filters: {}, documentCount: 5 });
    expect(store.openAnswer(others.id, other)).toEqual(others);
  });
});

describe('a server', () => {
  it('keeps its settings as they were given', () => {
    const store = openBotStore();
    expect(store.guildSettings('g1')).toBeUndefined();
    store.saveGuildSettings('g1', '{"a":1}');
    store.saveGuildSettings('g1', '{"a":2}');
    expect(store.guildSettings('g1')).toBe('{"a":2}');
  });

  it('that was left is purged after the period, and not when the bot came back', () => {
    const store = openBotStore();
    for (const guildId of ['g1', 'g2', 'g3']) {
      saved(store, { guildId });
      store.saveGuildSettings(guildId, '{}');
    }
    expect(store.knownGuilds()).toEqual(['g1', 'g2', 'g3']);
    store.noteGuildLeft('g1', 1000);
    store.noteGuildLeft('g1', 9000);
    store.noteGuildLeft('g2', 1000);
    store.noteGuildJoined('g2');
    store.noteGuildLeft('g3', 5000);
    expect(store.purgeGuildsLeftBefore(2000)).toBe(1);
    expect(['g1', 'g2', 'g3'].map((id) => store.guildSettings(id))).toEqual([undefined, '{}', '{}']);
    expect(store.lastAnswerIn({ ...asker, guildId: 'g1' }, 0)).toBeUndefined();
    expect(store.purgeGuildsLeftBefore(2000)).toBe(0);
  });

  it('that purges its answers keeps its settings', () => {
    const store = openBotStore();
    const { id } = saved(store);
    const elsewhere = saved(store, { guildId: 'g2' });
    store.saveGuildSettings('g1', '{}');
    store.saveFeedback({ answerId: id, userId: 'other', vote: 'up' });
    expect(store.purgeGuildAnswers('g1')).toEqual({ answers: 1, feedback: 1 });
    expect(store.guildSettings('g1')).toBe('{}');
    expect(store.openAnswer(elsewhere.id, { ...other, guildId: 'g2' })).toBeDefined();
  });
});

it('answers older than the retention go, the others stay', () => {
  const store = openBotStore();
  const old = saved(store, {}, { createdAtMs: 1000 });
  const young = saved(store, {}, { createdAtMs: 2000 });
  expect(store.purgeAnswersBefore(2000)).toBe(1);
  expect([old, young].map(({ id }) => store.openAnswer(id, other)?.id)).toEqual([undefined, young.id]);
});

describe('the writer’s lock', () => {
  it('is one holder’s until it is not renewed or given up', () => {
    const folder = temporaryFolder();
    const [first, second] = [openBotStore(folder), openBotStore(folder)];
    expect(first.holdWriterLock('first', 1000, 500)).toBe(true);
    expect(second.holdWriterLock('second', 1400, 500)).toBe(false);
    expect(first.holdWriterLock('first', 1450, 500)).toBe(true);
    expect(second.holdWriterLock('second', 1600, 500)).toBe(false);
    expect(second.holdWriterLock('second', 1950, 500)).toBe(true);
    expect(first.holdWriterLock('first', 1960, 500)).toBe(false);
    first.releaseWriterLock('first');
    expect(first.holdWriterLock('first', 1970, 500)).toBe(false);
    second.releaseWriterLock('second');
    expect(first.holdWriterLock('first', 1980, 500)).toBe(true);
  });
});
