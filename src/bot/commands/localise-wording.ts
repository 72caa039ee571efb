// bot: texts in the command languages → the `name`, `description` and localisation fields of a command body. Every text
// set of commands goes through here, so that no command can lack a language.
import { Locale, type LocalizationMap } from 'discord.js';
import type { InterfaceLanguage } from '../../domain/language.js';
import type { Wording } from '../texts/commands/text-set.js';

/** Discord shows commands in no Arabic. */
export type CommandLanguage = Exclude<InterfaceLanguage, 'ar'>;
export type PerCommandLanguage<Texts> = Readonly<Record<CommandLanguage, Texts>>;

/** American English is the text itself. */
const LOCALES = {
  en: Locale.EnglishGB,
  de: Locale.German,
  ru: Locale.Russian,
  fr: Locale.French,
  es: Locale.SpanishES,
  zh: Locale.ChineseCN,
  vi: Locale.Vietnamese,
  ja: Locale.Japanese,
} as const satisfies PerCommandLanguage<Locale>;

export interface LocalisedName {
  name: string;
  name_localizations: LocalizationMap;
}
export interface LocalisedWording extends LocalisedName {
  description: string;
  description_localizations: LocalizationMap;
}

export function localiseName<Texts>(texts: PerCommandLanguage<Texts>, pick: (texts: Texts) => string): LocalisedName {
  return { name: pick(texts.en), name_localizations: localise(texts, pick) };
}

export function localiseWording<Texts>(
  texts: PerCommandLanguage<Texts>,
  pick: (texts: Texts) => Wording,
): LocalisedWording {
  return {
    ...localiseName(texts, (set) => pick(set).name),
    description: pick(texts.en).description,
    description_localizations: localise(texts, (set) => pick(set).description),
  };
}

// Composed letters: Discord takes no separate accents in names, which Vietnamese would have.
const localise = <Texts>(texts: PerCommandLanguage<Texts>, pick: (texts: Texts) => string): LocalizationMap =>
  Object.fromEntries(
    Object.entries(LOCALES).map(([language, locale]) => [
      locale,
      pick(texts[language as CommandLanguage]).normalize('NFC'),
    ]),
  );
