// quotes: interface language → what is said about verdicts, kept answers and compared documents in it.
import type { InterfaceLanguage } from '../domain/language.js';
import { ar } from './texts/ar.js';
import { de } from './texts/de.js';
import { en } from './texts/en.js';
import { es } from './texts/es.js';
import { fr } from './texts/fr.js';
import { ja } from './texts/ja.js';
import { ru } from './texts/ru.js';
import type { QuotationTexts } from './texts/text-set.js';
import { vi } from './texts/vi.js';
import { zh } from './texts/zh.js';

const TEXTS: Readonly<Record<InterfaceLanguage, QuotationTexts>> = { en, de, ru, fr, es, zh, vi, ja, ar };

export const quotationTexts = (language: InterfaceLanguage): QuotationTexts => TEXTS[language];
