// bot: the definition of `/settings`: one subcommand a setting of the server, for those who may manage it.
import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ChannelType,
  PermissionFlagsBits,
} from 'discord.js';
import { INTERFACE_LANGUAGES } from '../../domain/language.js';
import { LIST_ACTIONS } from '../guild-settings.js';
import type { CommandTexts } from '../texts/commands/text-set.js';
import type { CommandBody } from './command-body.js';
import { choiceOption, completedOption, optionWording, switchOption } from './command-options.js';
import { SERVERS_ONLY } from './command-reach.js';
import { COMMAND_TEXTS } from './command-texts.js';
import { localiseName, localiseWording } from './localise-wording.js';
import { CONFIRMED } from './privacy-command.js';

type Setting = Exclude<keyof CommandTexts['settings'], 'name' | 'description' | 'privacy'>;

const setting = (
  name: Setting,
  ...options: APIApplicationCommandBasicOption[]
): APIApplicationCommandSubcommandOption => ({
  type: ApplicationCommandOptionType.Subcommand,
  ...localiseWording(COMMAND_TEXTS, ({ settings }) => settings[name]),
  options,
});

const listAction = (resetText: 'channelsReset' | 'documentsReset') =>
  choiceOption(
    'action',
    LIST_ACTIONS.map((action) => [action, action === 'reset' ? resetText : action]),
  );

const channelOption = (
  text: 'channel' | 'feedbackChannel',
  types: readonly (
    | ChannelType.GuildText
    | ChannelType.GuildAnnouncement
    | ChannelType.GuildForum
    | ChannelType.GuildVoice
    | ChannelType.GuildCategory
  )[],
): APIApplicationCommandBasicOption => ({
  type: ApplicationCommandOptionType.Channel,
  ...optionWording(text),
  channel_types: [...types],
});

const ANSWERABLE = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.GuildForum,
  ChannelType.GuildVoice,
  ChannelType.GuildCategory,
] as const;

/** Each language under its own name, Arabic too: this chooses texts, which exist in it; only the menus do not. */
const languageOption = (): APIApplicationCommandBasicOption => ({
  type: ApplicationCommandOptionType.String,
  ...optionWording('answerLanguage'),
  required: true,
  choices: [
    { ...localiseName(COMMAND_TEXTS, ({ choices }) => choices.automaticLanguage), value: 'auto' },
    ...INTERFACE_LANGUAGES.map((code) => ({ name: ownName(code), value: code })),
  ],
});

const ownName = (code: string): string => new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;

export const SETTINGS_COMMAND: CommandBody = {
  type: ApplicationCommandType.ChatInput,
  ...localiseWording(COMMAND_TEXTS, ({ settings }) => settings),
  ...SERVERS_ONLY,
  default_member_permissions: PermissionFlagsBits.ManageGuild.toString(),
  options: [
    setting('show'),
    setting('channels', listAction('channelsReset'), channelOption('channel', ANSWERABLE)),
    setting('mentions', switchOption('enabled', true)),
    setting('private', switchOption('enabled', true)),
    setting('threads', switchOption('enabled', true)),
    setting('language', languageOption()),
    setting('feedback', channelOption('feedbackChannel', [ChannelType.GuildText, ChannelType.GuildAnnouncement])),
    setting('documents', listAction('documentsReset'), completedOption('document')),
    {
      type: ApplicationCommandOptionType.SubcommandGroup,
      ...localiseWording(COMMAND_TEXTS, ({ settings }) => settings.privacy),
      options: [
        {
          type: ApplicationCommandOptionType.Subcommand,
          ...localiseWording(COMMAND_TEXTS, ({ settings }) => settings.privacy.purge),
          options: [choiceOption('confirm', [[CONFIRMED, 'confirmServer']])],
        },
      ],
    },
  ],
};
