// bot: where a command can be installed and used. What a person brings along (user install) must answer privately: the
// bot may be no member where it is used then.
import { ApplicationIntegrationType, InteractionContextType } from 'discord.js';

/** In servers, in direct messages, and wherever the person who installed the bot for themselves goes. */
export const EVERYWHERE = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
};

/** Only where the bot is a member of the server. */
export const SERVERS_ONLY = {
  integration_types: [ApplicationIntegrationType.GuildInstall],
  contexts: [InteractionContextType.Guild],
};
