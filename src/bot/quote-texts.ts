// bot: interface language → what checking, citing and keeping sources say in it.
import type { InterfaceLanguage } from '../domain/language.js';
import { quotationTexts } from '../quotes/quotation-texts.js';
import { ar } from './texts/quotes/ar.js';
import { de } from './texts/quotes/de.js';
import { en } from './texts/quotes/en.js';
import { es } from './texts/quotes/es.js';
import { fr } from './texts/quotes/fr.js';
import { ja } from './texts/quotes/ja.js';
import { ru } from './texts/quotes/ru.js';
import type { OwnQuoteTexts, QuoteTexts } from './texts/quotes/text-set.js';
import { vi } from './texts/quotes/vi.js';
import { zh } from './texts/quotes/zh.js';

const OWN: Readonly<Record<InterfaceLanguage, OwnQuoteTexts>> = { en, de, ru, fr, es, zh, vi, ja, ar };

export const quoteTexts = (language: InterfaceLanguage): QuoteTexts => ({
  ...quotationTexts(language),
  ...OWN[language],
});
