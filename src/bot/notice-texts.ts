// bot: the runtime's own sentences by interface language, and the times that stand in them.
import type { InterfaceLanguage } from '../domain/language.js';
import { ar } from './texts/notices/ar.js';
import { de } from './texts/notices/de.js';
import { en } from './texts/notices/en.js';
import { es } from './texts/notices/es.js';
import { fr } from './texts/notices/fr.js';
import { ja } from './texts/notices/ja.js';
import { ru } from './texts/notices/ru.js';
import type { NoticeTexts } from './texts/notices/text-set.js';
import { vi } from './texts/notices/vi.js';
import { zh } from './texts/notices/zh.js';

const TEXTS: Readonly<Record<InterfaceLanguage, NoticeTexts>> = { en, de, ru, fr, es, zh, vi, ja, ar };

export const noticeTexts = (language: InterfaceLanguage): NoticeTexts => TEXTS[language];

/** "in 20 seconds", as the language writes it; `seconds` ≥ 0, shown as minutes from two minutes on. */
export function relativeTime(seconds: number, language: InterfaceLanguage): string {
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'always' });
  return seconds < 120 ? format.format(seconds, 'second') : format.format(Math.ceil(seconds / 60), 'minute');
}
