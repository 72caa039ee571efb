// bot: the definition of `/ask`: a question with filters, answered publicly or privately.
import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import { QUESTION_MAX_CHARS } from '../../domain/question.js';
import type { CommandBody } from './command-body.js';
import { filterOptions, optionWording, switchOption } from './command-options.js';
import { EVERYWHERE } from './command-reach.js';
import { COMMAND_TEXTS } from './command-texts.js';
import { localiseWording } from './localise-wording.js';

export const ASK_COMMAND: CommandBody = {
  type: ApplicationCommandType.ChatInput,
  ...localiseWording(COMMAND_TEXTS, ({ ask }) => ask),
  ...EVERYWHERE,
  options: [
    {
      type: ApplicationCommandOptionType.String,
      ...optionWording('question'),
      required: true,
      min_length: 1,
      max_length: QUESTION_MAX_CHARS,
    },
    switchOption('private', false),
    ...filterOptions(),
  ],
};
