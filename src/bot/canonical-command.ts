// bot: command definition, ours or as Discord gives it back → one text that is equal when both mean the same. Fields that
// Discord adds (ids, versions) and values that equal its defaults are left out.
import { z } from 'zod';

const LOCALISED = ['name', 'name_localizations', 'description', 'description_localizations'];
const COMMAND_FIELDS = [...LOCALISED, 'type', 'options', 'default_member_permissions', 'nsfw'];
/** Discord keeps these for global commands only. */
const REACH_FIELDS = ['contexts', 'integration_types'];
const OPTION_FIELDS = [...LOCALISED, 'type', 'required', 'autocomplete', 'choices', 'options', 'channel_types'].concat([
  'min_value',
  'max_value',
  'min_length',
  'max_length',
]);
const CHOICE_FIELDS = ['name', 'name_localizations', 'value'];
/** Lists whose order means nothing. */
const SETS: ReadonlySet<string> = new Set(['contexts', 'integration_types', 'channel_types']);
const FIELDS_OF_ENTRIES: Readonly<Record<string, readonly string[]>> = {
  options: OPTION_FIELDS,
  choices: CHOICE_FIELDS,
};
/** What Discord puts where a command says nothing. */
const COMMAND_DEFAULTS: Readonly<Record<string, unknown>> = { type: 1, integration_types: [0] };

const plainObject = z.record(z.string(), z.unknown());

export function canonicalCommand(command: unknown, scope: 'global' | 'guild'): string {
  const fields = scope === 'global' ? [...COMMAND_FIELDS, ...REACH_FIELDS] : COMMAND_FIELDS;
  const kept = keepFields(plainObject.parse(command), fields).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(COMMAND_DEFAULTS[name]),
  );
  return JSON.stringify(Object.fromEntries(kept));
}

function keepFields(object: Readonly<Record<string, unknown>>, fields: readonly string[]): [string, unknown][] {
  return [...fields]
    .sort()
    .map((name): [string, unknown] => [name, canonicalValue(name, object[name])])
    .filter(([, value]) => !isDefault(value));
}

function canonicalValue(name: string, value: unknown): unknown {
  const fields = FIELDS_OF_ENTRIES[name];
  if (Array.isArray(value) && fields !== undefined) {
    return value.map((entry) => Object.fromEntries(keepFields(plainObject.parse(entry), fields)));
  }
  if (Array.isArray(value) && SETS.has(name)) return [...value].sort();
  if (name.endsWith('_localizations') && typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
  }
  return value;
}

const isDefault = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === false ||
  value === '' ||
  (typeof value === 'object' && Object.keys(value).length === 0);
