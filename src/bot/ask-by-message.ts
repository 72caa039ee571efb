// bot: MENTION, REPLY OR DIRECT MESSAGE → answer right below it, or in a thread. Goes on from the message it replies to, or
// from the last answer of a thread or direct message.
import { ChannelType, type Message, type SendableChannels } from 'discord.js';
import { parseAnswerId } from '../domain/answer-id.js';
import type { Turn } from '../store/bot-store.js';
import { answerQuestion } from './answer-question.js';
import { type BotCall, showNotice } from './bot-call.js';
import type { HandlerOutcome } from './bot-context.js';
import { plainLine } from './escape-markdown.js';
import type { MessageCall } from './find-call.js';
import { findFault } from './find-fault.js';
import { mayAnswerMention } from './guild-settings.js';
import { respondToMessage } from './responder.js';

/** A direct message later than this begins anew: a thread is one exchange, a direct message is not. */
const DIRECT_EXCHANGE_MS = 30 * 60_000;
const THREAD_NAME_MAX = 90;
const THREAD_ARCHIVE_MINUTES = 1440;

export async function askByMessage(message: Message, asked: MessageCall, call: BotCall): Promise<HandlerOutcome> {
  const { scene, context } = call;
  if (!scene.isDirect && !mayAnswerMention(scene.settings, scene.place)) return 'ignored';
  if (asked.question === '') return showNotice(call, (texts) => texts.askMe);
  const signal = context.pending.begin(message.id);
  try {
    const previous = findPrevious(asked, call);
    const thread = scene.settings.opensThreads ? await openThreadIfAllowed(message, asked.question) : undefined;
    const answering = thread ? { ...call, responder: respondToMessage(message, thread) } : call;
    return await answerIn(thread?.id, answering, { ...asked, previous, signal });
  } finally {
    context.pending.finish(message.id);
  }
}

interface Begun extends MessageCall {
  readonly previous: Turn | undefined;
  readonly signal: AbortSignal;
}

async function answerIn(
  channelId: string | undefined,
  call: BotCall,
  { question, previous, signal }: Begun,
): Promise<HandlerOutcome> {
  try {
    await call.responder.acknowledge({ isPrivate: false });
    const filters = previous?.filters ?? {};
    return await answerQuestion({ question, filters, previous, isPrivate: false, channelId, signal }, call);
  } finally {
    // A question that was given up shows nothing, and must not leave "is typing" behind.
    call.responder.finish();
  }
}

function findPrevious({ repliesTo }: MessageCall, { scene, context }: BotCall): Turn | undefined {
  const { botStore } = context.app;
  const repliedId = repliesTo === undefined ? undefined : parseAnswerId(repliesTo);
  const replied = repliedId && botStore.openAnswer(repliedId, scene.viewer);
  if (replied) return replied.turn;
  if (scene.isThread) return botStore.lastAnswerIn(scene.viewer, 0)?.turn;
  if (scene.isDirect) return botStore.lastAnswerIn(scene.viewer, context.now() - DIRECT_EXCHANGE_MS)?.turn;
  return undefined;
}

/** Where the bot may not open threads, it answers below the message. */
const openThreadIfAllowed = (message: Message, title: string): Promise<SendableChannels | undefined> =>
  openThread(message, title).catch((error: unknown) => {
    if (findFault(error) === 'forbidden') return undefined;
    throw error;
  });

/** Only channels of these kinds have threads on messages. */
export async function openThread(message: Message, title: string): Promise<SendableChannels | undefined> {
  const { type } = message.channel;
  if (type !== ChannelType.GuildText && type !== ChannelType.GuildAnnouncement) return undefined;
  if (message.thread) return message.thread;
  const name = plainLine(title, THREAD_NAME_MAX);
  return message.startThread({ name, autoArchiveDuration: THREAD_ARCHIVE_MINUTES });
}
