// bot: the text sets of the commands, by command language.
import { de } from '../texts/commands/de.js';
import { en } from '../texts/commands/en.js';
import { es } from '../texts/commands/es.js';
import { fr } from '../texts/commands/fr.js';
import { ja } from '../texts/commands/ja.js';
import { ru } from '../texts/commands/ru.js';
import type { CommandTexts } from '../texts/commands/text-set.js';
import { vi } from '../texts/commands/vi.js';
import { zh } from '../texts/commands/zh.js';
import type { PerCommandLanguage } from './localise-wording.js';

export const COMMAND_TEXTS: PerCommandLanguage<CommandTexts> = { en, de, ru, fr, es, zh, vi, ja };
