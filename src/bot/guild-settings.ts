// bot: what a server has set → the schema it is stored under, its defaults, and the questions the bot asks of it. Pure;
// reading and writing the store is done elsewhere.
import { z } from 'zod';
import type { DocumentId } from '../domain/document.js';
import { INTERFACE_LANGUAGES } from '../domain/language.js';

/** Discord id: decimal digits of a 64-bit number. */
const snowflake = z.string().regex(/^\d{17,20}$/);
export const LISTED_CHANNELS_MAX = 100;
export const LISTED_DOCUMENTS_MAX = 500;

/**
 * `everywhere` and `all` are values of their own, not the empty list: taking the last entry off a list must not open
 * everything. Settings stored before a field existed get its default; fields of a later version are dropped.
 */
export const guildSettingsSchema = z.object({
  /** Where answers may be given: channels, or categories with all their channels; threads follow their channel. */
  channels: z.union([z.literal('everywhere'), z.array(snowflake).max(LISTED_CHANNELS_MAX)]).default('everywhere'),
  /** Whether the bot answers when it is mentioned or replied to; commands always work. */
  answersMentions: z.boolean().default(true),
  /** Whether `/ask` answers privately unless it is told otherwise. */
  isPrivateByDefault: z.boolean().default(false),
  /** Whether an answer to a mention opens a thread of its own. */
  opensThreads: z.boolean().default(false),
  answerLanguage: z.enum(['auto', ...INTERFACE_LANGUAGES]).default('auto'),
  /** Where reasons given with 👎 are posted; null: nowhere. */
  feedbackChannel: snowflake.nullable().default(null),
  /** The documents that answers may come from. */
  documents: z
    .union([z.literal('all'), z.array(z.string().min(1)).max(LISTED_DOCUMENTS_MAX)])
    .default('all')
    .transform((documents) => documents as 'all' | DocumentId[]),
});
export type GuildSettings = Readonly<z.infer<typeof guildSettingsSchema>>;

export const DEFAULT_SETTINGS: GuildSettings = guildSettingsSchema.parse({});

/** Ids of a channel and of what it lies in, as far as they exist. */
export interface ChannelPlace {
  readonly channelId: string;
  /** Of a thread: its channel. Of a channel: its category. */
  readonly parentId?: string | null;
  /** Of a thread: the category of its channel. */
  readonly categoryId?: string | null;
}

export function mayAnswerHere({ channels }: GuildSettings, { channelId, parentId, categoryId }: ChannelPlace): boolean {
  if (channels === 'everywhere') return true;
  return [channelId, parentId, categoryId].some((id) => typeof id === 'string' && channels.includes(id));
}

/** For mentions, and replies that ping. */
export const mayAnswerMention = (settings: GuildSettings, place: ChannelPlace): boolean =>
  settings.answersMentions && mayAnswerHere(settings, place);

/** Without a server installation (the person brought the bot along) every answer is private, whatever was asked for. */
export function isAnswerPrivate(
  settings: GuildSettings,
  { wanted, isServerInstalled }: { readonly wanted?: boolean | null; readonly isServerInstalled: boolean },
): boolean {
  return !isServerInstalled || (wanted ?? settings.isPrivateByDefault);
}

export const isDocumentAllowed = ({ documents }: GuildSettings, id: string): boolean =>
  documents === 'all' || (documents as readonly string[]).includes(id);

/** Those the server may use, in the order given; possibly none, never all instead of none. */
export const documentsAllowed = <T extends { readonly id: string }>(
  settings: GuildSettings,
  documents: readonly T[],
): readonly T[] => documents.filter(({ id }) => isDocumentAllowed(settings, id));

/** What `/settings channels` and `/settings documents` do with their list. */
export const LIST_ACTIONS = ['add', 'remove', 'reset'] as const;
export type ListAction = (typeof LIST_ACTIONS)[number];

/**
 * Adds to, takes from, or opens a list (`reset`: back to `everywhere` or `all`, the id is not needed). Adding to an open
 * list starts one that holds this entry alone. `unchanged`: it is there already, or is not there, or the list is open and
 * nothing can be taken off it; `full`: the limit is reached.
 */
export function changeList<Open extends string, Id extends string>(
  list: Open | readonly Id[],
  change: { readonly action: ListAction; readonly id?: Id | undefined; readonly open: Open; readonly max: number },
): { readonly list: Open | Id[] } | { readonly refused: 'unchanged' | 'full' | 'id-missing' } {
  const { action, id, open, max } = change;
  if (action === 'reset') return list === open ? { refused: 'unchanged' } : { list: open };
  if (id === undefined) return { refused: 'id-missing' };
  const entries = typeof list === 'string' ? [] : list;
  if (entries.includes(id) === (action === 'add')) return { refused: 'unchanged' };
  if (action === 'remove') return { list: entries.filter((entry) => entry !== id) };
  return entries.length >= max ? { refused: 'full' } : { list: [...entries, id] };
}
