// bot: `/settings` → the server's settings, changed at once for everybody, and shown as they then are. Who may do this is
// Discord's business: the command asks for Manage Server.
import type { ChatInputCommandInteraction } from 'discord.js';
import { formatNumber } from '../answer/format-fact.js';
import type { DocumentId } from '../domain/document.js';
import type { InterfaceLanguage } from '../domain/language.js';
import { type BotCall, callLanguage, type Handler, showNotice } from './bot-call.js';
import { resolveOption } from './commands/complete-option.js';
import { CONFIRMED } from './commands/privacy-command.js';
import {
  changeList,
  type GuildSettings,
  guildSettingsSchema,
  LISTED_CHANNELS_MAX,
  LISTED_DOCUMENTS_MAX,
  type ListAction,
} from './guild-settings.js';
import { noticeTexts } from './notice-texts.js';
import { languageFor } from './read-scene.js';
import { renderSettings } from './render/render-settings.js';
import type { NoticeTexts } from './texts/notices/text-set.js';

type Refusal = 'unchanged' | 'full' | 'id-missing';
type Change = Partial<GuildSettings> | { readonly refused: Refusal };

const REFUSALS: Readonly<Record<Refusal, (texts: NoticeTexts) => string>> = {
  unchanged: (texts) => texts.settingsUnchanged,
  full: (texts) => texts.settingsListFull,
  'id-missing': (texts) => texts.settingsIdMissing,
};

export const changeSettings: Handler<ChatInputCommandInteraction> = async (interaction, call) => {
  await call.responder.acknowledge({ isPrivate: true });
  const { guildId } = call.scene.viewer;
  if (guildId === null) return showNotice(call, (texts) => texts.notAllowedHere);
  if (interaction.options.getSubcommandGroup() === 'privacy') return purgeGuild(guildId, interaction, call);
  const change = readChange(interaction, call);
  if (change === undefined) return showSettings(call.scene.settings, call);
  if ('refused' in change) return showNotice(call, REFUSALS[change.refused as Refusal]);
  const settings = guildSettingsSchema.parse({ ...call.scene.settings, ...change });
  call.context.app.botStore.saveGuildSettings(guildId, JSON.stringify(settings));
  await showSettings(settings, call, (texts) => texts.settingsSaved);
  return 'saved';
};

/** Undefined for `show`. */
function readChange({ options }: ChatInputCommandInteraction, call: BotCall): Change | undefined {
  const { settings } = call.scene;
  switch (options.getSubcommand()) {
    case 'channels': {
      const id = options.getChannel('channel')?.id;
      const action = options.getString('action', true) as ListAction;
      const changed = changeList(settings.channels, { action, id, open: 'everywhere', max: LISTED_CHANNELS_MAX });
      return 'refused' in changed ? changed : { channels: changed.list };
    }
    case 'documents': {
      const typed = options.getString('document');
      const id =
        typed === null
          ? undefined
          : resolveOption(call.context.catalogue(call.scene.scope), { option: 'document', typed });
      const action = options.getString('action', true) as ListAction;
      const list: 'all' | readonly string[] = settings.documents;
      const changed = changeList(list, { action, id, open: 'all', max: LISTED_DOCUMENTS_MAX });
      return 'refused' in changed ? changed : { documents: changed.list as 'all' | DocumentId[] };
    }
    case 'mentions':
      return { answersMentions: options.getBoolean('enabled', true) };
    case 'private':
      return { isPrivateByDefault: options.getBoolean('enabled', true) };
    case 'threads':
      return { opensThreads: options.getBoolean('enabled', true) };
    case 'language':
      return { answerLanguage: options.getString('language', true) as 'auto' | InterfaceLanguage };
    case 'feedback':
      return { feedbackChannel: options.getChannel('channel')?.id ?? null };
    default:
      return undefined;
  }
}

async function showSettings(settings: GuildSettings, call: BotCall, heading?: (texts: NoticeTexts) => string) {
  const language = languageFor({ ...call.scene, settings }, call.context);
  const texts = noticeTexts(language);
  const channelName = (id: string): string => {
    const channel = call.context.client.channels.cache.get(id);
    return channel && 'name' in channel && channel.name !== null ? `#${channel.name}` : id;
  };
  const title = heading?.(texts) ?? texts.settingsTitle;
  await call.responder.show(renderSettings(title, settings, language, channelName));
  return 'shown' as const;
}

async function purgeGuild(guildId: string, { options }: ChatInputCommandInteraction, call: BotCall) {
  if (options.getString('confirm') !== CONFIRMED) return showNotice(call, (texts) => texts.settingsUnchanged);
  const { answers } = call.context.app.botStore.purgeGuildAnswers(guildId);
  await showNotice(call, (texts) => texts.guildPurged(formatNumber(answers, callLanguage(call))));
  return 'deleted' as const;
}
