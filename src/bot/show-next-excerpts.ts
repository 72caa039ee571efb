// bot: buttons that show more of a frozen answer to the reader alone: Next excerpts, one document's excerpts, the nearest
// passages of an abstention, the reasons of the ranking. Nothing is searched again.
import type { ButtonInteraction, StringSelectMenuInteraction } from 'discord.js';
import { type BotCall, showNotice } from './bot-call.js';
import type { HandlerOutcome } from './bot-context.js';
import type { MessageBody } from './render/render-context.js';
import { renderDocumentExcerpts, renderNearest, renderNextExcerpts } from './render/render-next-excerpts.js';
import { renderWhyThese } from './render/render-why-these.js';
import type { AnswerHandler } from './stored-answer.js';

export const showNextExcerpts: AnswerHandler<ButtonInteraction> = (_, { answer, render }, call, argument = '') =>
  showPrivately(call, () =>
    /^\d{1,2}$/.test(argument) ? renderNextExcerpts(answer, Number(argument), render) : undefined,
  );

export const showDocumentExcerpts: AnswerHandler<StringSelectMenuInteraction> = (
  interaction,
  { answer, render },
  call,
) => showPrivately(call, () => renderDocumentExcerpts(answer, interaction.values[0] ?? '', render));

export const showNearest: AnswerHandler<ButtonInteraction> = (_, { answer, render }, call) =>
  showPrivately(call, () => renderNearest(answer, render));

export const explainRanking: AnswerHandler<ButtonInteraction> = (_, { answer, render }, call) =>
  showPrivately(call, () => renderWhyThese(answer, render));

async function showPrivately(call: BotCall, render: () => MessageBody | undefined): Promise<HandlerOutcome> {
  await call.responder.acknowledge({ isPrivate: true });
  const body = render();
  if (!body) return showNotice(call, (texts) => texts.nothingMore);
  await call.responder.show(body);
  return 'shown';
}
