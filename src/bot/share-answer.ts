// bot: a private answer → the same one for everybody in the channel, and an exchange → a thread of its own. Each place
// gets a copy with an id that opens there.
import type { ButtonInteraction } from 'discord.js';
import { openThread } from './ask-by-message.js';
import { callLanguage, showNotice } from './bot-call.js';
import { copyAnswer } from './freeze-answer.js';
import { mayAnswerHere } from './guild-settings.js';
import { noticeTexts } from './notice-texts.js';
import { renderAnswer } from './render/render-answer.js';
import { renderNotice } from './render/render-notice.js';
import { safeMessage } from './send-safely.js';
import { type AnswerHandler, renderContextOf } from './stored-answer.js';

export const shareAnswer: AnswerHandler<ButtonInteraction> = async (interaction, { stored, answer }, call) => {
  const { scene } = call;
  const isOpen = scene.isServerInstalled && (scene.isDirect || mayAnswerHere(scene.settings, scene.place));
  if (!isOpen) return showNotice(call, (texts) => texts.notAllowedHere);
  await interaction.deferUpdate();
  const { guildId, channelId, userId } = scene.viewer;
  const shared = copyAnswer(stored, { guildId, channelId, userId, isPrivate: false }, call);
  const body = renderAnswer(answer, renderContextOf(shared, stored.turn.language, false));
  await interaction.followUp(safeMessage(body));
  return 'shown';
};

export const moveToThread: AnswerHandler<ButtonInteraction> = async (interaction, { stored, answer }, call) => {
  const texts = noticeTexts(callLanguage(call));
  await call.responder.acknowledge({ isPrivate: true });
  const thread = await openThread(interaction.message, stored.turn.question || texts.threadTitle);
  if (!thread) return showNotice(call, () => texts.nothingMore);
  const { guildId, userId } = call.scene.viewer;
  const moved = copyAnswer(stored, { guildId, channelId: thread.id, userId, isPrivate: false }, call);
  const body = renderAnswer(answer, renderContextOf(moved, stored.turn.language, false));
  await thread.send(safeMessage(body));
  await call.responder.show(renderNotice(texts.movedToThread));
  return 'shown';
};
