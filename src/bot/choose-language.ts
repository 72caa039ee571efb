// bot: who asks, where and in which language → the interface language of the reply. Pure; it detects nothing itself and
// never chooses the language of sources or excerpts.
import { type InterfaceLanguage, isInterfaceLanguage } from '../domain/language.js';
import type { DetectedLanguage } from '../language/detect-language.js';

/** `auto`: chosen anew for every question. */
export type AnswerLanguageSetting = 'auto' | InterfaceLanguage;

export interface LanguageSituation {
  /** The server's setting; absent in a direct message, which counts as `auto`. */
  readonly setting?: AnswerLanguageSetting;
  /** Locale of the person who asks, as Discord gives it with an interaction; a message carries none. */
  readonly locale?: string;
  /** The server's preferred locale: for a message too short to tell its language. */
  readonly serverLocale?: string;
  /** Absent where nothing was asked, as with a button. */
  readonly question?: DetectedLanguage;
}

/** Discord locale → interface language, by its first part: es-419 → es, zh-TW → zh, en-GB → en; English for all without texts. */
export function languageOfLocale(locale: string): InterfaceLanguage {
  const [code = ''] = locale.toLowerCase().split('-', 1);
  return isInterfaceLanguage(code) ? code : 'en';
}

/**
 * 1. the server's setting, where it names a language;
 * 2. the question's language, where it is beyond doubt and has texts;
 * 3. the person's locale, then, where the message carries none and its language is in doubt, the server's;
 * 4. English, also for a message that is clearly in a language without texts: then the server's locale says nothing.
 */
export function chooseLanguage({ setting, locale, serverLocale, question }: LanguageSituation): InterfaceLanguage {
  if (setting !== undefined && setting !== 'auto') return setting;
  const isClear = question?.confident === true;
  if (isClear && isInterfaceLanguage(question.language)) return question.language;
  if (locale !== undefined) return languageOfLocale(locale);
  return isClear || serverLocale === undefined ? 'en' : languageOfLocale(serverLocale);
}
