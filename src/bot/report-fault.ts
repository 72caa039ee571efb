// bot: ERROR → what can be told is told: to the person in the place they asked, or in one direct message where the bot may
// not write; to the log with ids. Never a stack to a person, and it never throws itself.
import type { Interaction, Message } from 'discord.js';
import { makeAnswerId } from '../domain/answer-id.js';
import type { BotContext } from './bot-context.js';
import type { ChosenHandler } from './choose-handler.js';
import { languageOfLocale } from './choose-language.js';
import { type Fault, findFault } from './find-fault.js';
import { noticeTexts } from './notice-texts.js';
import { languageFor } from './read-scene.js';
import { renderNotice } from './render/render-notice.js';
import { type Responder, respondToInteraction, respondToMessage } from './responder.js';
import { safeMessage } from './send-safely.js';
import type { NoticeTexts } from './texts/notices/text-set.js';

/** Enough to find a line in the log by. */
const INCIDENT_CHARS = 6;

export async function reportFault(
  error: unknown,
  event: Interaction | Message,
  chosen: ChosenHandler | undefined,
  context: BotContext,
): Promise<Fault> {
  const fault = findFault(error);
  const incident = fault === 'unexpected' ? makeAnswerId().slice(0, INCIDENT_CHARS) : undefined;
  const level = fault === 'unexpected' ? 'error' : 'warn';
  context.log[level]({ event: 'fault', fault, incident, kind: chosen?.kind, id: event.id, err: describeError(error) });
  const sentence = sentenceFor(fault, incident, textsFor(event, chosen, context));
  if (sentence === undefined) return fault;
  try {
    if (fault === 'forbidden' && 'content' in event) await tellInDirectMessage(event, chosen, context);
    else await responderFor(event, chosen)?.note(renderNotice(sentence));
  } catch (second) {
    // Nothing is left to tell it with; whoever runs the bot reads it.
    context.log.warn({ event: 'fault-not-told', id: event.id, fault: findFault(second), err: describeError(second) });
  }
  return fault;
}

function sentenceFor(fault: Fault, incident: string | undefined, texts: NoticeTexts): string | undefined {
  if (incident !== undefined) return texts.unexpected(incident);
  if (fault === 'forbidden') return texts.missingPermission;
  return fault === 'discord-failed' ? texts.discordFailed : undefined;
}

/** Asked in a channel where the bot may not write: the asker learns it once a day and channel, from the bot itself. */
async function tellInDirectMessage(
  message: Message,
  chosen: ChosenHandler | undefined,
  context: BotContext,
): Promise<void> {
  if (!context.toldForbidden.isNew(`${message.channelId} ${message.author.id}`, context.now())) return;
  const { channel } = message;
  const name = 'name' in channel && channel.name !== null ? `#${channel.name}` : channel.id;
  const texts = textsFor(message, chosen, context);
  await message.author.send(safeMessage(renderNotice(texts.cannotWriteThere(name))));
}

function responderFor(event: Interaction | Message, chosen: ChosenHandler | undefined): Responder | undefined {
  if (chosen && chosen.kind !== 'autocomplete') return chosen.call.responder;
  if ('content' in event) return respondToMessage(event);
  return event.isRepliable() ? respondToInteraction(event) : undefined;
}

function textsFor(event: Interaction | Message, chosen: ChosenHandler | undefined, context: BotContext): NoticeTexts {
  const asked = 'content' in event ? event.content : undefined;
  if (chosen) return noticeTexts(languageFor(chosen.call.scene, context, asked));
  return noticeTexts('content' in event ? 'en' : languageOfLocale(event.locale));
}

/** Without the request's body: it may hold what somebody wrote. */
const describeError = (error: unknown) =>
  error instanceof Error
    ? { name: error.name, message: error.message, code: 'code' in error ? error.code : undefined, stack: error.stack }
    : { message: String(error) };
