import { describe, expect, it } from 'vitest';
import {
  changeList,
  DEFAULT_SETTINGS,
  documentsAllowed,
  type GuildSettings,
  guildSettingsSchema,
  isAnswerPrivate,
  mayAnswerHere,
  mayAnswerMention,
} from '../../src/bot/guild-settings.js';

const CHANNEL = '100000000000000001';
const OTHER = '100000000000000002';
const CATEGORY = '100000000000000003';
const settings = (changed: Partial<GuildSettings>): GuildSettings => ({ ...DEFAULT_SETTINGS, ...changed });

describe('stored settings', () => {
  it('are filled with defaults, and lose what a later version may have added', () => {
    expect(guildSettingsSchema.parse({})).toEqual(DEFAULT_SETTINGS);
    expect(guildSettingsSchema.parse({ answersMentions: false, unheardOf: 1 })).toEqual(
      settings({ answersMentions: false }),
    );
  });

  it('survive being stored as JSON', () => {
    const all = settings({
      channels: [CHANNEL],
      feedbackChannel: OTHER,
      answerLanguage: 'ar',
      isPrivateByDefault: true,
    });
    expect(guildSettingsSchema.parse(JSON.parse(JSON.stringify(all)))).toEqual(all);
  });

  it.each([
    { channels: ['general'] },
    { answerLanguage: 'it' },
    { feedbackChannel: 7 },
    { documents: 'none' },
    { channels: Array.from({ length: 101 }, () => CHANNEL) },
  ])('are refused as %j', (stored) => expect(guildSettingsSchema.safeParse(stored).success).toBe(false));
});

describe('where the bot may answer', () => {
  it('is everywhere until channels are chosen', () => {
    expect(mayAnswerHere(DEFAULT_SETTINGS, { channelId: CHANNEL })).toBe(true);
  });

  it('is in a chosen channel, in its threads, and in the channels and threads of a chosen category', () => {
    const chosen = settings({ channels: [CHANNEL, CATEGORY] });
    expect(mayAnswerHere(chosen, { channelId: CHANNEL, parentId: null })).toBe(true);
    expect(mayAnswerHere(chosen, { channelId: '5', parentId: CHANNEL })).toBe(true);
    expect(mayAnswerHere(chosen, { channelId: OTHER, parentId: CATEGORY })).toBe(true);
    expect(mayAnswerHere(chosen, { channelId: '5', parentId: OTHER, categoryId: CATEGORY })).toBe(true);
    expect(mayAnswerHere(chosen, { channelId: OTHER, parentId: null })).toBe(false);
  });

  it('is nowhere when the last channel was taken off the list', () => {
    expect(mayAnswerHere(settings({ channels: [] }), { channelId: CHANNEL })).toBe(false);
  });

  it('is nowhere for a mention once mentions are off', () => {
    expect(mayAnswerMention(DEFAULT_SETTINGS, { channelId: CHANNEL })).toBe(true);
    expect(mayAnswerMention(settings({ answersMentions: false }), { channelId: CHANNEL })).toBe(false);
    expect(mayAnswerMention(settings({ channels: [OTHER] }), { channelId: CHANNEL })).toBe(false);
  });
});

describe('whether an answer is private', () => {
  it.each([
    [false, undefined, true, false],
    [true, undefined, true, true],
    [true, null, true, true],
    [true, false, true, false],
    [false, true, true, true],
    [false, false, false, true],
  ])(
    'by default %s, wanted %s, in a server with the bot %s: %s',
    (isPrivateByDefault, wanted, isServerInstalled, is) => {
      const asked = { isServerInstalled, ...(wanted !== undefined && { wanted }) };
      expect(isAnswerPrivate(settings({ isPrivateByDefault }), asked)).toBe(is);
    },
  );
});

describe('documents', () => {
  const held = [{ id: 'a' }, { id: 'b' }];

  it('are all allowed until some are chosen', () => {
    expect(documentsAllowed(DEFAULT_SETTINGS, held)).toEqual(held);
  });

  it('that were not chosen are not, also when nothing else is left', () => {
    const parsed = guildSettingsSchema.parse({ documents: ['b', 'removed-since'] });
    expect(documentsAllowed(parsed, held)).toEqual([{ id: 'b' }]);
    expect(documentsAllowed(settings({ documents: [] }), held)).toEqual([]);
  });
});

describe('changeList', () => {
  const change = (list: 'everywhere' | string[], action: 'add' | 'remove' | 'reset', id?: string) =>
    changeList(list, { action, id, open: 'everywhere', max: 2 });

  it('starts a list with the first entry, adds, takes off and opens again', () => {
    expect(change('everywhere', 'add', 'a')).toEqual({ list: ['a'] });
    expect(change(['a'], 'add', 'b')).toEqual({ list: ['a', 'b'] });
    expect(change(['a', 'b'], 'remove', 'a')).toEqual({ list: ['b'] });
    expect(change(['a'], 'reset')).toEqual({ list: 'everywhere' });
  });

  it('leaves an empty list empty: it does not open everything', () => {
    expect(change(['a'], 'remove', 'a')).toEqual({ list: [] });
  });

  it.each([
    ['unchanged', 'everywhere', 'reset', undefined],
    ['unchanged', ['a'], 'add', 'a'],
    ['unchanged', ['a'], 'remove', 'b'],
    ['unchanged', 'everywhere', 'remove', 'a'],
    ['full', ['a', 'b'], 'add', 'c'],
    ['id-missing', ['a'], 'add', undefined],
  ] as const)('refuses as %s: %j %s %s', (refused, list, action, id) => {
    expect(change(typeof list === 'string' ? list : [...list], action, id)).toEqual({ refused });
  });
});
