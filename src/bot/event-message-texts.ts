// bot: interface language → what is said around events in Discord.
import type { InterfaceLanguage } from '../domain/language.js';
import { ar } from './texts/events/ar.js';
import { de } from './texts/events/de.js';
import { en } from './texts/events/en.js';
import { es } from './texts/events/es.js';
import { fr } from './texts/events/fr.js';
import { ja } from './texts/events/ja.js';
import { ru } from './texts/events/ru.js';
import type { EventMessageTexts } from './texts/events/text-set.js';
import { vi } from './texts/events/vi.js';
import { zh } from './texts/events/zh.js';

const TEXTS: Readonly<Record<InterfaceLanguage, EventMessageTexts>> = { en, de, ru, fr, es, zh, vi, ja, ar };

export const eventMessageTexts = (language: InterfaceLanguage): EventMessageTexts => TEXTS[language];
