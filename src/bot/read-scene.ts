// bot: EVENT → who acts, where, and what is set there. Reads what Discord sent and the stored settings; asks Discord for
// nothing and decides nothing about the event itself. The one place that says whose documents an event may read.
import { type Interaction, InteractionContextType, type Message, PermissionFlagsBits } from 'discord.js';
import type { InterfaceLanguage } from '../domain/language.js';
import { Scope } from '../domain/scope.js';
import type { BotStore, Viewer } from '../store/bot-store.js';
import type { EventReminder } from '../store/reminder-store.js';
import type { BotContext } from './bot-context.js';
import { chooseLanguage } from './choose-language.js';
import { type ChannelPlace, DEFAULT_SETTINGS, type GuildSettings, guildSettingsSchema } from './guild-settings.js';

export interface Scene {
  readonly viewer: Viewer;
  readonly place: ChannelPlace;
  readonly settings: GuildSettings;
  /** The server's documents are read where the bot is its member; a person who brought the bot along reads the operator's. */
  readonly scope: Scope;
  readonly isDirect: boolean;
  readonly isThread: boolean;
  /** False where the person brought the bot along: their answers are private then. */
  readonly isServerInstalled: boolean;
  /** May delete other people's answers. */
  readonly isModerator: boolean;
  /** Of the person; a message carries none. */
  readonly locale: string | undefined;
  readonly serverLocale: string | undefined;
}

export const readSettings = (store: BotStore, guildId: string | null): GuildSettings => {
  const json = guildId === null ? undefined : store.guildSettings(guildId);
  return json === undefined ? DEFAULT_SETTINGS : guildSettingsSchema.parse(JSON.parse(json));
};

type PlacedChannel = Interaction['channel'] | Message['channel'];

const scopeOf = (guildId: string | null): Scope => (guildId === null ? Scope.operator() : Scope.server(guildId));

/** What is sent into a channel unasked reads what the channel's server may. */
export const scopeOfReminder = ({ guildId }: EventReminder): Scope => scopeOf(guildId);

export const sceneOfInteraction = (interaction: Interaction, { app }: BotContext): Scene => ({
  ...sceneOf(interaction.channel, interaction.channelId ?? '', interaction.guildId, interaction.user.id),
  settings: readSettings(app.botStore, interaction.guildId),
  scope: scopeOf(interaction.inCachedGuild() ? interaction.guildId : null),
  // In a direct message with the bot itself nobody else reads along; between two people or in a server of others, they do.
  isServerInstalled:
    interaction.guildId === null
      ? interaction.context !== InteractionContextType.PrivateChannel
      : interaction.inCachedGuild(),
  isModerator: interaction.memberPermissions?.has(PermissionFlagsBits.ManageMessages) ?? false,
  locale: interaction.locale,
  serverLocale: interaction.guildLocale ?? undefined,
});

export const sceneOfMessage = (message: Message, { app }: BotContext): Scene => ({
  ...sceneOf(message.channel, message.channelId, message.guildId, message.author.id),
  settings: readSettings(app.botStore, message.guildId),
  scope: scopeOf(message.guildId),
  isServerInstalled: true,
  isModerator: false,
  locale: undefined,
  serverLocale: message.guild?.preferredLocale,
});

/** `text`: what was asked; without it, as with a button, the person's locale decides. */
export function languageFor(scene: Scene, { app }: Pick<BotContext, 'app'>, text?: string): InterfaceLanguage {
  const { settings, locale, serverLocale } = scene;
  return chooseLanguage({
    setting: settings.answerLanguage,
    ...(locale !== undefined && { locale }),
    ...(serverLocale !== undefined && { serverLocale }),
    ...(text !== undefined && { question: app.detectLanguage(text) }),
  });
}

const sceneOf = (channel: PlacedChannel, channelId: string, guildId: string | null, userId: string) => {
  const isThread = channel?.isThread() ?? false;
  const parentId = channel !== null && 'parentId' in channel ? channel.parentId : null;
  const categoryId = channel?.isThread() ? (channel.parent?.parentId ?? null) : null;
  return {
    viewer: { guildId, channelId, parentId: isThread ? parentId : null, userId },
    place: { channelId, parentId, categoryId },
    isDirect: guildId === null,
    isThread,
  };
};
