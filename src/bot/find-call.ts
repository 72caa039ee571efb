// bot: MESSAGE → the question it puts to the bot, if it does. Other bots, webhooks, the system, mentions of everybody or
// of roles, and messages that arrive empty are no call. Pure: it answers nothing.
import { ComponentType, type Message, MessageType, type TopLevelComponent } from 'discord.js';
import { parseCustomId } from './custom-id.js';

export interface MessageCall {
  /** Without the mention of the bot, other mentions as names; empty where nothing was asked. */
  readonly question: string;
  /** The answer that it replies to, as its buttons name it; unchecked. */
  readonly repliesTo: string | undefined;
}

interface Listener {
  readonly botId: string;
  /** Discord gives the text of messages that do not call the bot. */
  readonly readsMessageContent: boolean;
}

export function findCall(message: Message, { botId, readsMessageContent }: Listener): MessageCall | undefined {
  const { author, type, channel } = message;
  if (author.bot || author.system || message.webhookId !== null) return undefined;
  if (type !== MessageType.Default && type !== MessageType.Reply) return undefined;
  // Of users only: `@everyone` and roles are not among them; a reply is when it pings.
  const isMentioned = message.mentions.users.has(botId);
  const isOwnThread = readsMessageContent && channel.isThread() && channel.ownerId === botId;
  if (message.guildId !== null && !isMentioned && !isOwnThread) return undefined;
  if (message.content === '') return undefined;
  return {
    question: withoutMentions(message, botId),
    repliesTo: type === MessageType.Reply ? findRepliedAnswer(message, botId) : undefined,
  };
}

function withoutMentions(message: Message, botId: string): string {
  const own = new RegExp(`<@!?${botId}>`, 'g');
  const names = (text: string) =>
    text
      .replace(/<@!?(\d{17,20})>/g, (mention, id: string) => message.mentions.users.get(id)?.displayName ?? mention)
      .replace(/<a?:(\w{2,32}):\d{17,20}>/g, ':$1:');
  return names(message.content.replace(own, ' ')).replace(/\s+/gu, ' ').trim();
}

/** Discord sends the message replied to along; what the bot wrote itself names its answer in every button. */
function findRepliedAnswer({ channel, reference }: Message, botId: string): string | undefined {
  const replied = channel.messages.cache.get(reference?.messageId ?? '');
  if (replied?.author.id !== botId) return undefined;
  return customIdsOf(replied.components).flatMap((id) => parseCustomId(id)?.answerId ?? [])[0];
}

const customIdsOf = (components: readonly TopLevelComponent[]): string[] =>
  components
    .flatMap((component) => (component.type === ComponentType.Container ? component.components : [component]))
    .flatMap((component) => (component.type === ComponentType.ActionRow ? component.components : []))
    .flatMap((component) => ('customId' in component && component.customId !== null ? [component.customId] : []));
