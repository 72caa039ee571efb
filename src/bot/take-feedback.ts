// bot: 👍 and 👎 → one stored vote a person; after 👎 a form for the reason, which counts without one too. A server may have
// reasons posted in a channel of its choice.
import type { ButtonInteraction, ModalSubmitInteraction } from 'discord.js';
import { formatAnswerId } from '../domain/answer-id.js';
import { type BotCall, callLanguage, showNotice } from './bot-call.js';
import { noticeTexts } from './notice-texts.js';
import { composeForm } from './render/compose-form.js';
import { renderNotice } from './render/render-notice.js';
import { safeMessage, showModalSafely } from './send-safely.js';
import type { AnswerHandler } from './stored-answer.js';

const REASON_FIELD = 'reason';
const REASON_MAX_CHARS = 1000;

export const takeUpvote: AnswerHandler<ButtonInteraction> = async (_interaction, { stored }, call) => {
  saveVote(call, { answerId: stored.id, vote: 'up' });
  await showNotice(call, (texts) => texts.voteThanks);
  return 'saved';
};

export const takeDownvote: AnswerHandler<ButtonInteraction> = async (interaction, { stored }, call) => {
  saveVote(call, { answerId: stored.id, vote: 'down' });
  const texts = noticeTexts(callLanguage(call));
  const form = composeForm({
    id: { action: 'down', answerId: stored.id },
    title: texts.reasonTitle,
    label: texts.reasonLabel,
    field: REASON_FIELD,
    maxLength: REASON_MAX_CHARS,
    isRequired: false,
  });
  await showModalSafely(interaction, form);
  return 'saved';
};

export const takeReason: AnswerHandler<ModalSubmitInteraction> = async (interaction, { stored }, call) => {
  const reason = interaction.fields.getTextInputValue(REASON_FIELD).replaceAll('\0', '').trim();
  await call.responder.acknowledge({ isPrivate: true });
  if (reason !== '') {
    saveVote(call, { answerId: stored.id, vote: 'down', reason });
    await postReason(`👎 ${formatAnswerId(stored.id)}: ${reason}`, call);
  }
  await showNotice(call, (texts) => texts.voteThanks);
  return 'saved';
};

const saveVote = (
  { scene, context }: BotCall,
  vote: Pick<Parameters<SaveFeedback>[0], 'answerId' | 'vote' | 'reason'>,
) => context.app.botStore.saveFeedback({ ...vote, userId: scene.viewer.userId });
type SaveFeedback = BotCall['context']['app']['botStore']['saveFeedback'];

/** The reason is stored already: a feedback channel that is gone or closed is no loss to the person. */
async function postReason(text: string, { scene, context }: BotCall): Promise<void> {
  const id = scene.settings.feedbackChannel;
  const channel = id === null ? undefined : context.client.channels.cache.get(id);
  if (!channel?.isSendable() || ('guildId' in channel && channel.guildId !== scene.viewer.guildId)) return;
  await channel.send(safeMessage(renderNotice(text))).catch((error: unknown) => {
    context.log.warn({ event: 'feedback-not-posted', channelId: id, error: String(error) });
  });
}
