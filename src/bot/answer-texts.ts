// bot: interface language → what the renderings say in it.
import type { InterfaceLanguage } from '../domain/language.js';
import { ar } from './texts/answer/ar.js';
import { de } from './texts/answer/de.js';
import { en } from './texts/answer/en.js';
import { es } from './texts/answer/es.js';
import { fr } from './texts/answer/fr.js';
import { ja } from './texts/answer/ja.js';
import { ru } from './texts/answer/ru.js';
import type { AnswerTexts } from './texts/answer/text-set.js';
import { vi } from './texts/answer/vi.js';
import { zh } from './texts/answer/zh.js';

const TEXTS: Readonly<Record<InterfaceLanguage, AnswerTexts>> = { en, de, ru, fr, es, zh, vi, ja, ar };

export const answerTexts = (language: InterfaceLanguage): AnswerTexts => TEXTS[language];
