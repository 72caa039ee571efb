// bot: the definition of `/source`: documents of the server's own are added, removed, read again and listed, by those who may
// manage the server.
import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  PermissionFlagsBits,
} from 'discord.js';
import { AUTOCOMPLETE_TEXT_MAX } from '../discord-limits.js';
import { deCommands } from '../texts/own-sources/de.js';
import { enCommands } from '../texts/own-sources/en.js';
import { esCommands } from '../texts/own-sources/es.js';
import { frCommands } from '../texts/own-sources/fr.js';
import { jaCommands } from '../texts/own-sources/ja.js';
import { ruCommands } from '../texts/own-sources/ru.js';
import type { OwnSourceCommandTexts } from '../texts/own-sources/text-set.js';
import { viCommands } from '../texts/own-sources/vi.js';
import { zhCommands } from '../texts/own-sources/zh.js';
import type { CommandBody } from './command-body.js';
import { SERVERS_ONLY } from './command-reach.js';
import { localiseWording, type PerCommandLanguage } from './localise-wording.js';

const TEXTS: PerCommandLanguage<OwnSourceCommandTexts> = {
  en: enCommands,
  de: deCommands,
  ru: ruCommands,
  fr: frCommands,
  es: esCommands,
  zh: zhCommands,
  vi: viCommands,
  ja: jaCommands,
};

/** Longer addresses are none of documents. */
const URL_MAX_CHARS = 2000;

type Deed = 'add' | 'remove' | 'refresh' | 'status';

const deed = (name: Deed, ...options: APIApplicationCommandBasicOption[]): APIApplicationCommandSubcommandOption => ({
  type: ApplicationCommandOptionType.Subcommand,
  ...localiseWording(TEXTS, (texts) => texts[name]),
  options,
});

const wording = (option: keyof OwnSourceCommandTexts['options']) =>
  localiseWording(TEXTS, ({ options }) => options[option]);

const urlOption: APIApplicationCommandBasicOption = {
  type: ApplicationCommandOptionType.String,
  ...wording('url'),
  min_length: 1,
  max_length: URL_MAX_CHARS,
};
const fileOption: APIApplicationCommandBasicOption = {
  type: ApplicationCommandOptionType.Attachment,
  ...wording('file'),
};
const documentOption: APIApplicationCommandBasicOption = {
  type: ApplicationCommandOptionType.String,
  ...wording('document'),
  required: true,
  min_length: 1,
  max_length: AUTOCOMPLETE_TEXT_MAX,
  autocomplete: true,
};

export const SOURCE_COMMAND: CommandBody = {
  type: ApplicationCommandType.ChatInput,
  ...localiseWording(TEXTS, ({ source }) => source),
  ...SERVERS_ONLY,
  default_member_permissions: PermissionFlagsBits.ManageGuild.toString(),
  options: [
    deed('add', urlOption, fileOption),
    deed('remove', documentOption),
    deed('refresh', documentOption, fileOption),
    deed('status'),
  ],
};
