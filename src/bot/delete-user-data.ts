// bot: `/privacy` → what is stored about the person, shown or deleted. To them alone.
import type { ChatInputCommandInteraction } from 'discord.js';
import { formatNumber } from '../answer/format-fact.js';
import { callLanguage, type Handler, showNotice } from './bot-call.js';
import { CONFIRMED } from './commands/privacy-command.js';

export const managePrivacy: Handler<ChatInputCommandInteraction> = async (interaction, call) => {
  await call.responder.acknowledge({ isPrivate: true });
  const { botStore, config } = call.context.app;
  const { userId } = call.scene.viewer;
  const isDeletion = interaction.options.getSubcommand() === 'delete';
  if (isDeletion && interaction.options.getString('confirm') === CONFIRMED) {
    botStore.deleteUserData(userId);
    await showNotice(call, (texts) => texts.privacyDeleted);
    return 'deleted';
  }
  const language = callLanguage(call);
  const counts = botStore.countUserData(userId);
  const [answers, votes, days] = [counts.answers, counts.feedback, config.bot.retentionDays].map((count) =>
    formatNumber(count, language),
  ) as [string, string, string];
  return showNotice(call, (texts) => texts.privacyStored(answers, votes, days));
};
