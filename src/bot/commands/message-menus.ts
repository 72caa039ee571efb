// bot: the definitions of the message menus: what a right-click on a message offers. Their results are private.
import { ApplicationCommandType } from 'discord.js';
import type { CommandBody } from './command-body.js';
import { EVERYWHERE } from './command-reach.js';
import { COMMAND_TEXTS } from './command-texts.js';
import { localiseName } from './localise-wording.js';

const type = ApplicationCommandType.Message;

export const ASK_MENU: CommandBody = { type, ...localiseName(COMMAND_TEXTS, ({ menus }) => menus.ask), ...EVERYWHERE };

export const FIND_SOURCE_MENU: CommandBody = {
  type,
  ...localiseName(COMMAND_TEXTS, ({ menus }) => menus.findSource),
  ...EVERYWHERE,
};
