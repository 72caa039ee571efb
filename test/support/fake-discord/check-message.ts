// Test support: the rules for messages and modals that Discord's published schemas do not express. Output: problems.
import { MessageFlags } from 'discord.js';
import type { Json } from './world.js';

const MAX_TEXT = 4_000;
const MAX_COMPONENTS = 40;
const MAX_EMBED_TEXT = 6_000;
const ACTION_ROW = 1;
const LINK_STYLE = 5;

export interface Component {
  readonly type: number;
  readonly style?: number;
  readonly custom_id?: string;
  readonly content?: string;
  readonly url?: string;
  readonly label?: string;
  readonly placeholder?: string;
  readonly disabled?: boolean;
  readonly value?: string;
  readonly required?: boolean;
  readonly min_length?: number;
  readonly max_length?: number;
  readonly id?: number;
  readonly emoji?: unknown;
  readonly components?: readonly Component[];
  readonly accessory?: Component;
  readonly component?: Component;
  readonly options?: readonly { readonly value: string; readonly label: string }[];
}

/** The component and everything in it, containers, rows and accessories included. */
export function allComponents(components: readonly Json[]): Component[] {
  return (components as unknown as readonly Component[]).flatMap((component) => [
    component,
    ...allComponents((component.components ?? []) as unknown as Json[]),
    ...allComponents([component.accessory, component.component].filter(Boolean) as unknown as Json[]),
  ]);
}

export function checkMessage(
  body: Json,
  { earlierFlags, isEdit }: { readonly earlierFlags: number; readonly isEdit: boolean },
): readonly string[] {
  const flags = earlierFlags | ((body.flags as number | null | undefined) ?? 0);
  const isV2 = (flags & MessageFlags.IsComponentsV2) !== 0;
  const components = (body.components ?? []) as readonly Json[];
  return [
    ...checkMentions(body.allowed_mentions),
    ...(isV2 ? checkV2(body, components) : checkV1(components)),
    ...checkComponents(components),
    ...checkEmbeds((body.embeds ?? []) as readonly Json[]),
    ...checkUrls(body, 'body'),
    ...(!isEdit && isEmpty(body) ? ['Cannot send an empty message'] : []),
    ...(((body.content as string | null | undefined)?.length ?? 0) > 2_000
      ? ['content: more than 2,000 characters']
      : []),
  ];
}

const isEmpty = (body: Json): boolean =>
  ['content', 'embeds', 'components', 'attachments', 'sticker_ids'].every((key) => {
    const value = body[key] as string | readonly unknown[] | null | undefined;
    return value === undefined || value === null || value.length === 0 || (typeof value === 'string' && !value.trim());
  }) && (body.poll ?? null) === null;

/** Ours: nothing the bot sends may ping anybody. Discord would let it pass. */
function checkMentions(allowed: unknown): string[] {
  const { parse, users, roles } = (allowed ?? {}) as { parse?: unknown[]; users?: unknown[]; roles?: unknown[] };
  if (!Array.isArray(parse)) return ['allowed_mentions: has to be given, with `parse: []`'];
  return parse.length + (users?.length ?? 0) + (roles?.length ?? 0) > 0
    ? ['allowed_mentions: lets somebody be pinged']
    : [];
}

function checkV2(body: Json, components: readonly Json[]): string[] {
  const beside = ['content', 'embeds', 'sticker_ids', 'poll'].filter((key) => {
    const value = body[key] as { length?: number } | null | undefined;
    return value !== undefined && value !== null && value.length !== 0;
  });
  const all = allComponents(components);
  const text = all.reduce((sum, { type, content }) => sum + (type === 10 ? (content ?? '').length : 0), 0);
  return [
    ...beside.map((key) => `${key}: cannot be used beside components v2`),
    ...(text > MAX_TEXT ? [`components: ${text} characters of text, at most ${MAX_TEXT}`] : []),
    ...(all.length > MAX_COMPONENTS ? [`components: ${all.length} components, at most ${MAX_COMPONENTS}`] : []),
    ...(all.some(({ type, content }) => type === 10 && (content ?? '').trim() === '')
      ? ['components: empty text']
      : []),
  ];
}

function checkV1(components: readonly Json[]): string[] {
  const strangers = components.filter(({ type }) => type !== ACTION_ROW);
  return [
    ...strangers.map(({ type }) => `components: type ${type} needs the flag of components v2`),
    ...(components.length > 5 ? ['components: more than 5 rows'] : []),
  ];
}

function checkComponents(components: readonly Json[]): string[] {
  const all = allComponents(components);
  const ids = all.flatMap(({ custom_id }) => custom_id ?? []);
  const repeated = ids.filter((id, at) => ids.indexOf(id) !== at);
  return [
    ...repeated.map((id) => `components: custom_id ${JSON.stringify(id)} is used twice`),
    ...all.flatMap(checkButton),
    ...all.flatMap(checkRow),
    ...all.flatMap(checkOptions),
  ];
}

function checkButton({ type, style, custom_id, url, label, emoji }: Component): string[] {
  if (type !== 2) return [];
  return [
    ...(style === LINK_STYLE && url === undefined ? ['components: a link button needs a url'] : []),
    ...(style === LINK_STYLE && custom_id !== undefined ? ['components: a link button has no custom_id'] : []),
    ...(style !== LINK_STYLE && style !== 6 && custom_id === undefined
      ? ['components: a button needs a custom_id']
      : []),
    ...(style !== LINK_STYLE && url !== undefined ? ['components: only a link button has a url'] : []),
    ...(!label && !emoji ? ['components: a button needs a label or an emoji'] : []),
  ];
}

function checkRow({ type, components = [] }: Component): string[] {
  const selects = components.filter((component) => component.type !== 2).length;
  return type === ACTION_ROW && selects > 0 && components.length > 1
    ? ['components: a select fills its row alone']
    : [];
}

function checkOptions({ options = [] }: Component): string[] {
  const values = options.map(({ value }) => value);
  return new Set(values).size < values.length ? ['components: an option value is used twice'] : [];
}

function checkEmbeds(embeds: readonly Json[]): string[] {
  const length = embeds.reduce((sum, embed) => sum + embedTexts(embed).join('').length, 0);
  return length > MAX_EMBED_TEXT ? [`embeds: ${length} characters, at most ${MAX_EMBED_TEXT}`] : [];
}

export function embedTexts(embed: Json): string[] {
  const {
    title,
    description,
    author,
    fields = [],
    footer,
  } = embed as {
    [key in 'title' | 'description']?: string;
  } & { author?: { name?: string }; footer?: { text?: string }; fields?: { name: string; value: string }[] };
  const inFields = fields.flatMap(({ name, value }) => [name, value]);
  return [title, author?.name, description, ...inFields, footer?.text].filter((text) => text !== undefined);
}

/** Links of buttons, embeds and pictures: http(s), and attachments where a file is shown. */
function checkUrls(value: unknown, path: string): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const place = `${path}.${key}`;
    if (!/^(?:url|icon_url)$/u.test(key) || typeof inner !== 'string') return checkUrls(inner, place);
    const isAttachment =
      inner.startsWith('attachment://') && !path.endsWith('accessory') && !/components\.\d+$/u.test(path);
    return /^https?:\/\/[^\s/]+/u.test(inner) || isAttachment
      ? []
      : [`${place}: ${JSON.stringify(inner)} is no http(s) URL`];
  });
}

export function checkModal(data: Json): readonly string[] {
  const components = (data.components ?? []) as readonly Json[];
  const rows = components.filter(({ type }) => type !== 10).length;
  return [...checkComponents(components), ...(rows > 5 ? ['components: more than 5 fields in a modal'] : [])];
}
