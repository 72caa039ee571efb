// bot: the Follow up button → a form → the next question of the exchange, with the filters of the one before. As private as
// the answer it goes on from. Also the button that drops the filters and asks again.
import type { ButtonInteraction, ModalSubmitInteraction } from 'discord.js';
import { QUESTION_MAX_CHARS } from '../domain/question.js';
import { answerQuestion } from './answer-question.js';
import { callLanguage, showNotice } from './bot-call.js';
import { noticeTexts } from './notice-texts.js';
import { composeForm } from './render/compose-form.js';
import { showModalSafely } from './send-safely.js';
import type { AnswerHandler } from './stored-answer.js';

const QUESTION_FIELD = 'question';

export const openFollowUpForm: AnswerHandler<ButtonInteraction> = async (interaction, { stored }, call) => {
  const texts = noticeTexts(callLanguage(call));
  const form = composeForm({
    id: { action: 'follow', answerId: stored.id },
    title: texts.followUpTitle,
    label: texts.followUpLabel,
    field: QUESTION_FIELD,
    maxLength: QUESTION_MAX_CHARS,
    isRequired: true,
  });
  await showModalSafely(interaction, form);
  return 'asked-back';
};

export const followUp: AnswerHandler<ModalSubmitInteraction> = async (interaction, { stored }, call) => {
  const { isPrivate } = stored.scope;
  await call.responder.acknowledge({ isPrivate });
  const question = interaction.fields.getTextInputValue(QUESTION_FIELD).trim();
  if (question === '') return showNotice(call, (texts) => texts.askMe);
  return answerQuestion({ question, filters: stored.turn.filters, previous: stored.turn, isPrivate }, call);
};

export const dropFilters: AnswerHandler<ButtonInteraction> = async (_interaction, { stored }, call) => {
  const { question } = stored.turn;
  if (question === '') return showNotice(call, (texts) => texts.unknownAnswer);
  const { isPrivate } = stored.scope;
  await call.responder.acknowledge({ isPrivate });
  return answerQuestion({ question, filters: {}, isPrivate }, call);
};
