// bot: the definition of `/privacy`: what is stored about the person who asks, shown or deleted.
import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import type { CommandBody } from './command-body.js';
import { choiceOption } from './command-options.js';
import { EVERYWHERE } from './command-reach.js';
import { COMMAND_TEXTS } from './command-texts.js';
import { localiseWording } from './localise-wording.js';

/** Value of the one choice of `confirm`: nothing is deleted by a slip of the hand. */
export const CONFIRMED = 'delete';

export const PRIVACY_COMMAND: CommandBody = {
  type: ApplicationCommandType.ChatInput,
  ...localiseWording(COMMAND_TEXTS, ({ privacy }) => privacy),
  ...EVERYWHERE,
  options: [
    {
      type: ApplicationCommandOptionType.Subcommand,
      ...localiseWording(COMMAND_TEXTS, ({ privacy }) => privacy.show),
    },
    {
      type: ApplicationCommandOptionType.Subcommand,
      ...localiseWording(COMMAND_TEXTS, ({ privacy }) => privacy.delete),
      options: [choiceOption('confirm', [[CONFIRMED, 'confirmOwn']])],
    },
  ],
};
