// ★ bot: INTERACTION OR MESSAGE → reply. Reads as the list of its stages: who and where and what is set, the handler, its
// reply, the faults, one line in the log. The only catch-all of the bot; it never throws.
import type { Interaction, Message } from 'discord.js';
import type { BotContext, HandlerOutcome } from './bot-context.js';
import { type ChosenHandler, chooseHandler } from './choose-handler.js';
import type { Fault } from './find-fault.js';
import { reportFault } from './report-fault.js';

export async function dispatch(event: Interaction | Message, context: BotContext): Promise<void> {
  const startedAt = performance.now();
  let chosen: ChosenHandler | undefined;
  let outcome: HandlerOutcome | Fault;
  try {
    chosen = chooseHandler(event, context);
    if (!chosen) return;
    outcome = await chosen.run();
  } catch (error) {
    outcome = await reportFault(error, event, chosen, context);
  } finally {
    chosen?.call.responder.finish();
  }
  writeLine(event, chosen, outcome, Math.round(performance.now() - startedAt), context);
}

function writeLine(
  event: Interaction | Message,
  chosen: ChosenHandler | undefined,
  outcome: HandlerOutcome | Fault,
  elapsedMs: number,
  { log, metrics }: BotContext,
): void {
  const kind = chosen?.kind ?? 'unreadable';
  const { stageMs, answerId } = chosen?.call.facts ?? {};
  const { id, guildId, channelId } = event;
  const userId = 'author' in event ? event.author.id : event.user.id;
  log.info({ event: 'dispatched', kind, outcome, id, guildId, channelId, userId, answerId, elapsedMs, stageMs });
  metrics.countEvent(kind, outcome, elapsedMs);
  if (stageMs) metrics.observeStages(stageMs);
}
