// bot: the definitions of the commands that explain: `/glossary`, `/about`, `/help`.
import { ApplicationCommandType } from 'discord.js';
import type { CommandBody } from './command-body.js';
import { completedOption } from './command-options.js';
import { EVERYWHERE } from './command-reach.js';
import { COMMAND_TEXTS } from './command-texts.js';
import { localiseWording } from './localise-wording.js';

const type = ApplicationCommandType.ChatInput;

export const GLOSSARY_COMMAND: CommandBody = {
  type,
  ...localiseWording(COMMAND_TEXTS, ({ glossary }) => glossary),
  ...EVERYWHERE,
  options: [completedOption('term', true)],
};

export const ABOUT_COMMAND: CommandBody = {
  type,
  ...localiseWording(COMMAND_TEXTS, ({ about }) => about),
  ...EVERYWHERE,
};

export const HELP_COMMAND: CommandBody = { type, ...localiseWording(COMMAND_TEXTS, ({ help }) => help), ...EVERYWHERE };
