// bot: Delete → the message and the stored answer are gone. For the asker and for moderators of the channel.
import type { ButtonInteraction } from 'discord.js';
import { showNotice } from './bot-call.js';
import type { AnswerHandler } from './stored-answer.js';

export const deleteAnswer: AnswerHandler<ButtonInteraction> = async (interaction, { stored }, call) => {
  const { viewer, isModerator } = call.scene;
  if (stored.scope.userId !== viewer.userId && !isModerator) {
    return showNotice(call, (texts) => texts.onlyAskerMayDelete);
  }
  await interaction.deferUpdate();
  call.context.app.botStore.deleteAnswer(stored.id);
  await interaction.deleteReply();
  return 'deleted';
};
