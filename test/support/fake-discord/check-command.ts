// Test support: the rules for application commands that Discord's published schemas do not express. Output: problems.
import { Locale } from 'discord.js';

const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const MAX_CHARACTERS = 8_000;
const LOCALES = new Set<string>(Object.values(Locale));

type Localised = Readonly<Record<string, string>> | null;

export interface CommandBody {
  readonly type?: number | null;
  readonly name: string;
  readonly description?: string | null;
  readonly name_localizations?: Localised;
  readonly description_localizations?: Localised;
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  readonly choices?: readonly { name: string; value: string | number; name_localizations?: Localised }[];
  readonly options?: readonly CommandBody[];
  readonly min_value?: number;
  readonly max_value?: number;
  readonly min_length?: number;
  readonly max_length?: number;
  readonly contexts?: readonly number[] | null;
  readonly integration_types?: readonly number[] | null;
  readonly default_member_permissions?: string | null;
}

export function checkCommand(body: unknown): string[] {
  const command = (body ?? {}) as CommandBody;
  if (typeof command.name !== 'string') return [];
  const isSlash = (command.type ?? 1) === 1;
  if (!isSlash) return command.description ? [`${command.name}: a menu has no description`] : checkLocales(command);
  const characters = countCharacters(command);
  return [
    ...checkNamed(command, command.name),
    ...(characters > MAX_CHARACTERS ? [`${command.name}: ${characters} characters, at most ${MAX_CHARACTERS}`] : []),
  ];
}

export function checkCommandList(bodies: readonly unknown[]): string[] {
  const keys = (bodies as readonly CommandBody[]).map(({ type, name }) => `${type ?? 1} ${name}`);
  const slash = keys.filter((key) => key.startsWith('1 ')).length;
  return [
    ...keys.filter((key, at) => keys.indexOf(key) !== at).map((key) => `two commands of type and name ${key}`),
    ...(slash > 100 ? ['more than 100 slash commands'] : []),
  ];
}

function checkNamed(named: CommandBody, place: string): string[] {
  const names = [named.name, ...Object.values(named.name_localizations ?? {})];
  const options = named.options ?? [];
  const optionNames = options.map(({ name }) => name);
  const firstOptional = options.findIndex(({ required, type }) => required !== true && type !== 1 && type !== 2);
  return [
    ...names
      .filter((name) => !NAME.test(name))
      .map((name) => `${place}: the name ${JSON.stringify(name)} is not allowed`),
    ...names
      .filter((name) => name !== name.toLowerCase())
      .map((name) => `${place}: the name ${name} is not lower-case`),
    ...(named.description ? [] : [`${place}: has no description`]),
    ...checkLocales(named),
    ...(new Set(optionNames).size < optionNames.length ? [`${place}: two options of one name`] : []),
    ...(firstOptional >= 0 && options.slice(firstOptional).some(({ required }) => required === true)
      ? [`${place}: required options come first`]
      : []),
    ...checkChoices(named, place),
    ...options.flatMap((option) => checkNamed(option, `${place} ${option.name}`)),
  ];
}

function checkLocales({ name, name_localizations, description_localizations }: CommandBody): string[] {
  return [...Object.keys(name_localizations ?? {}), ...Object.keys(description_localizations ?? {})]
    .filter((locale) => !LOCALES.has(locale))
    .map((locale) => `${name}: Discord has no locale ${locale}`);
}

function checkChoices({ choices = [], autocomplete }: CommandBody, place: string): string[] {
  const values = choices.map(({ value }) => value);
  return [
    ...(choices.length > 25 ? [`${place}: more than 25 choices`] : []),
    ...(choices.length > 0 && autocomplete === true ? [`${place}: choices beside autocomplete`] : []),
    ...(new Set(values).size < values.length ? [`${place}: two choices of one value`] : []),
    ...(values.some((value) => typeof value === 'string' && value.length > 100)
      ? [`${place}: a value over 100 characters`]
      : []),
  ];
}

/** Names, descriptions and values of the command and all in it; of the localisations the longest counts. */
function countCharacters(named: CommandBody): number {
  const longest = (text: string, localised: Localised | undefined) =>
    Math.max(text.length, ...Object.values(localised ?? {}).map((one) => one.length));
  const choices = (named.choices ?? []).reduce(
    (sum, { name, value, name_localizations }) => sum + longest(name, name_localizations) + String(value).length,
    0,
  );
  const options = (named.options ?? []).reduce((sum, option) => sum + countCharacters(option), 0);
  const description = longest(named.description ?? '', named.description_localizations);
  return longest(named.name, named.name_localizations) + description + choices + options;
}
