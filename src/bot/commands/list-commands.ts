// bot: every command the bot registers. A new command is a file of its own and a line here.
import { ASK_COMMAND } from './ask-command.js';
import type { CommandBody } from './command-body.js';
import { EVENT_COMMAND } from './event-command.js';
import { ASK_MENU, FIND_SOURCE_MENU } from './message-menus.js';
import { PRIVACY_COMMAND } from './privacy-command.js';
import {
  ANSWER_COMMAND,
  BIBLIOGRAPHY_COMMAND,
  CHECK_QUOTATION_MENU,
  CITE_COMMAND,
  COMPARE_COMMAND,
  VERIFY_COMMAND,
} from './quote-commands.js';
import { ABOUT_COMMAND, GLOSSARY_COMMAND, HELP_COMMAND } from './reference-commands.js';
import { SETTINGS_COMMAND } from './settings-command.js';
import { SOURCE_COMMAND } from './source-command.js';
import { SOURCES_COMMAND } from './sources-command.js';

export const COMMANDS: readonly CommandBody[] = [
  ASK_COMMAND,
  VERIFY_COMMAND,
  CITE_COMMAND,
  ANSWER_COMMAND,
  BIBLIOGRAPHY_COMMAND,
  COMPARE_COMMAND,
  EVENT_COMMAND,
  SOURCES_COMMAND,
  SOURCE_COMMAND,
  GLOSSARY_COMMAND,
  ABOUT_COMMAND,
  HELP_COMMAND,
  SETTINGS_COMMAND,
  PRIVACY_COMMAND,
  ASK_MENU,
  FIND_SOURCE_MENU,
  CHECK_QUOTATION_MENU,
];
