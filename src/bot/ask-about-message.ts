// bot: MESSAGE MENUS → private results: *Ask about this* takes the message for the question, *Find a source* for a claim
// to find passages for. Neither says whether the message is right.
import type { MessageContextMenuCommandInteraction } from 'discord.js';
import type { Answer } from '../domain/answer.js';
import { QUESTION_MAX_CHARS } from '../domain/question.js';
import { answerQuestion, askInLine } from './answer-question.js';
import { type Handler, showNotice } from './bot-call.js';
import { describeQueueOutcome } from './describe-queue-outcome.js';
import { freezeAnswer } from './freeze-answer.js';
import { languageFor } from './read-scene.js';
import { renderFoundSources } from './render/render-found-sources.js';
import { renderNotice } from './render/render-notice.js';
import { renderContextOf } from './stored-answer.js';

export const askAboutMessage: Handler<MessageContextMenuCommandInteraction> = async (interaction, call) => {
  await call.responder.acknowledge({ isPrivate: true });
  const question = interaction.targetMessage.cleanContent.trim();
  if (question === '') return showNotice(call, (texts) => texts.emptyMessage);
  return answerQuestion({ question: question.slice(0, QUESTION_MAX_CHARS), filters: {}, isPrivate: true }, call);
};

export const findSource: Handler<MessageContextMenuCommandInteraction> = async (interaction, call) => {
  const { responder, scene, context } = call;
  await responder.acknowledge({ isPrivate: true });
  const claim = interaction.targetMessage.cleanContent.trim().slice(0, QUESTION_MAX_CHARS);
  if (claim === '') return showNotice(call, (texts) => texts.emptyMessage);
  const language = languageFor(scene, context);
  const outcome = await askInLine(claim, { filters: {} }, language, call);
  if (outcome.kind === 'cancelled') return 'cancelled';
  if (outcome.kind !== 'done') {
    await responder.show(renderNotice(describeQueueOutcome(outcome, language)));
    return outcome.kind;
  }
  const { answer, ranked, stageMs } = outcome.value;
  // What comes close is shown here even where it would answer no question: it was asked what there is, not what is true.
  const found: Answer = answer.outcome === 'answered' ? answer : { ...answer, nearest: ranked };
  const stored = freezeAnswer({ answer: found, asked: claim, filters: {}, language, isPrivate: true }, call);
  Object.assign(call.facts, { answerId: stored.id, stageMs });
  const excerpts = found.outcome === 'answered' ? found.excerpts : found.nearest;
  await responder.show(renderFoundSources(claim, excerpts, renderContextOf(stored, language, false)));
  return excerpts.length > 0 ? 'answered' : 'abstained';
};
