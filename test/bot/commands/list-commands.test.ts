import type { LocalizationMap } from 'discord.js';
import { ApplicationIntegrationType, InteractionContextType, PermissionFlagsBits } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../src/bot/commands/list-commands.js';
import { checkBody } from '../../support/fake-discord/check-body.js';
import { checkCommand } from '../../support/fake-discord/check-command.js';

const LOCALES = ['de', 'en-GB', 'es-ES', 'fr', 'ja', 'ru', 'vi', 'zh-CN'];

interface Named {
  readonly name: string;
  readonly description?: string;
  readonly name_localizations?: LocalizationMap | null | undefined;
  readonly description_localizations?: LocalizationMap | null | undefined;
  readonly options?: readonly Named[];
  readonly choices?: readonly Named[];
  readonly value?: string;
}
interface Part extends Named {
  readonly path: string;
  /** Options, subcommands or choices right below. */
  readonly below: readonly Named[];
}

/** A command, or an option, with all that lies below it. */
function partsOf(named: Named, path: string): Part[] {
  const { options = [], choices = [] } = named;
  return [
    { ...named, path, below: [...options, ...choices] },
    ...options.flatMap((option) => partsOf(option, `${path} ${option.name}`)),
  ];
}

const NAMED = COMMANDS as readonly unknown[] as readonly Named[];
const PARTS = NAMED.flatMap((command) => partsOf(command, command.name));
const inLocale = (map: LocalizationMap | null | undefined, locale: string): string | null | undefined =>
  map?.[locale as keyof LocalizationMap];

describe('the commands', () => {
  it('are those that people were told of', () => {
    expect(COMMANDS.map(({ name }) => name)).toEqual(
      [
        'ask',
        'verify',
        'cite',
        'answer',
        'bibliography',
        'compare',
        'event',
        'sources',
        'source',
        'glossary',
        'about',
        'help',
        'settings',
      ].concat(['privacy', 'Ask about this', 'Find a source', 'Check this quotation']),
    );
  });

  it('are what Discord accepts, as a list and each alone', () => {
    expect(checkBody('put-commands', COMMANDS)).toEqual([]);
    for (const command of COMMANDS) expect(checkBody('create-command', command)).toEqual([]);
    for (const command of COMMANDS) expect(checkCommand(command)).toEqual([]);
  });

  it('offer the filters of a question under the names that the filters have', () => {
    const options = PARTS.find(({ path }) => path === 'ask')?.below.map(({ name }) => name);
    expect(options).toEqual(['question', 'private', 'from', 'to', 'forum', 'party', 'language', 'document']);
  });

  it('that change a server need Manage Server and a server; all others go wherever people go', () => {
    for (const command of COMMANDS) {
      const isSettings = ['settings', 'source'].includes(command.name);
      expect(command.default_member_permissions).toBe(
        isSettings ? PermissionFlagsBits.ManageGuild.toString() : undefined,
      );
      expect(command.contexts?.includes(InteractionContextType.BotDM)).toBe(!isSettings);
      expect(command.integration_types?.includes(ApplicationIntegrationType.UserInstall)).toBe(!isSettings);
    }
  });
});

describe('every text of a command', () => {
  it.each(LOCALES)('exists in %s, within the limits and in composed letters', (locale) => {
    const problems = PARTS.filter(({ name_localizations, description, description_localizations }) => {
      const name = inLocale(name_localizations, locale) ?? '';
      const text = inLocale(description_localizations, locale);
      const isDescribed = description === undefined ? text === undefined : (text?.length ?? 101) <= 100;
      return name === '' || name !== name.normalize('NFC') || !isDescribed;
    });
    expect(problems.map(({ path }) => path)).toEqual([]);
  });

  it.each(LOCALES.filter((locale) => locale !== 'en-GB'))('is translated into %s', (locale) => {
    const untranslated = PARTS.filter(
      ({ description, description_localizations }) =>
        description !== undefined && inLocale(description_localizations, locale) === description,
    );
    expect(untranslated.map(({ path }) => path)).toEqual([]);
  });

  it.each(LOCALES)('tells its neighbours apart in %s', (locale) => {
    const called = (named: Named) => inLocale(named.name_localizations, locale) ?? named.name;
    const lists = [NAMED, ...PARTS.map(({ below }) => below)];
    const repeated = lists.flatMap((list) => list.map(called).filter((name, at, all) => all.indexOf(name) !== at));
    expect(repeated).toEqual([]);
  });

  it.each([
    ['ru', /\p{Script=Cyrillic}/u],
    ['ja', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u],
    ['zh-CN', /\p{Script=Han}/u],
  ])('is in the script of %s', (locale, script) => {
    const others = PARTS.filter(({ name_localizations }) => !script.test(inLocale(name_localizations, locale) ?? ''));
    expect(others.map(({ path }) => path)).toEqual([]);
  });
});

it('the answer language of a server can be any of nine, or chosen by the question', () => {
  const language = PARTS.find(({ path }) => path === 'settings language language');
  expect(language?.below.map(({ value }) => value)).toEqual([
    'auto',
    'en',
    'de',
    'ru',
    'fr',
    'es',
    'zh',
    'vi',
    'ja',
    'ar',
  ]);
});
