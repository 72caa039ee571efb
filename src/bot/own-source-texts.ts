// bot: interface language → what is said about a server's own documents, and the sentence for each reason why one was not added.
import { formatNumber } from '../answer/format-fact.js';
import type { InterfaceLanguage } from '../domain/language.js';
import type { DraftRefusal } from '../drafts/draft-outcome.js';
import { SERVER_CHUNKS_MAX, SERVER_DOCUMENTS_MAX } from '../store/server-limits.js';
import { ar } from './texts/own-sources/ar.js';
import { de } from './texts/own-sources/de.js';
import { en } from './texts/own-sources/en.js';
import { es } from './texts/own-sources/es.js';
import { fr } from './texts/own-sources/fr.js';
import { ja } from './texts/own-sources/ja.js';
import { ru } from './texts/own-sources/ru.js';
import type { OwnSourceTexts } from './texts/own-sources/text-set.js';
import { vi } from './texts/own-sources/vi.js';
import { zh } from './texts/own-sources/zh.js';

const TEXTS: Readonly<Record<InterfaceLanguage, OwnSourceTexts>> = { en, de, ru, fr, es, zh, vi, ja, ar };

export const ownSourceTexts = (language: InterfaceLanguage): OwnSourceTexts => TEXTS[language];

const BYTES_PER_MEGABYTE = 1_000_000;

/** @param maxBytes of a source, as configured */
export function describeRefusal(reason: DraftRefusal, maxBytes: number, language: InterfaceLanguage): string {
  const { refusals } = ownSourceTexts(language);
  const number = (value: number) => formatNumber(value, language);
  if (reason === 'too-large') return refusals[reason](number(maxBytes / BYTES_PER_MEGABYTE));
  if (reason === 'too-long') return refusals[reason](number(SERVER_CHUNKS_MAX));
  if (reason === 'full') return refusals[reason](number(SERVER_DOCUMENTS_MAX), number(SERVER_CHUNKS_MAX));
  return refusals[reason];
}
