// bot: the definition of `/sources`: the list of documents, filtered, or one of them.
import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import { AUTOCOMPLETE_TEXT_MAX } from '../discord-limits.js';
import type { CommandBody } from './command-body.js';
import { filterOptions, optionWording } from './command-options.js';
import { EVERYWHERE } from './command-reach.js';
import { COMMAND_TEXTS } from './command-texts.js';
import { localiseWording } from './localise-wording.js';

export const SOURCES_COMMAND: CommandBody = {
  type: ApplicationCommandType.ChatInput,
  ...localiseWording(COMMAND_TEXTS, ({ sources }) => sources),
  ...EVERYWHERE,
  options: [
    {
      type: ApplicationCommandOptionType.String,
      ...optionWording('query'),
      min_length: 1,
      max_length: AUTOCOMPLETE_TEXT_MAX,
    },
    ...filterOptions(),
  ],
};
