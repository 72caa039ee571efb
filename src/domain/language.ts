// domain: the languages the project speaks and the ones its sources may be in.

/** Interface languages, ISO 639-1. A question in any other language gets English texts. */
export const INTERFACE_LANGUAGES = ['en', 'de', 'ru', 'fr', 'es', 'zh', 'vi', 'ja', 'ar'] as const;
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

/** ISO 639-1 code, or `und` where the language cannot be told. */
export type LanguageCode = string;
export const UNDETERMINED: LanguageCode = 'und';

export const isInterfaceLanguage = (code: string): code is InterfaceLanguage =>
  (INTERFACE_LANGUAGES as readonly string[]).includes(code);
