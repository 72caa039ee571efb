// language: lexicon + the platform's country names → every name and capital of every country, with its language.
// Names come from Intl.DisplayNames, i18n-iso-countries and the lexicon. Adjectives are not names: see match-adjectives.
import { createRequire } from 'node:module';
import { z } from 'zod';
import { INTERFACE_LANGUAGES } from '../domain/language.js';
import type { EntityKind } from '../domain/mention.js';
import type { Lexicon } from './load-lexicon.js';

export interface CountryForm {
  readonly id: string;
  readonly kind: EntityKind;
  readonly form: string;
  /** `und` for names that the lexicon gives for any language. */
  readonly language: string;
  readonly by: 'name' | 'capital';
}

const require = createRequire(import.meta.url);
const nameLists = z.object({ countries: z.record(z.string(), z.union([z.string(), z.array(z.string())])) });

/** Codes that stand for an organisation of the glossary. */
const ORGANISATIONS: Readonly<Record<string, string>> = { EU: 'eu', UN: 'un' };

/** The entity of a country code; the European Union and the United Nations are organisations. */
export const countryEntity = (code: string): { id: string; kind: EntityKind } => {
  const organisation = ORGANISATIONS[code];
  return organisation === undefined
    ? { id: `country:${code}`, kind: 'country' }
    : { id: organisation, kind: 'organisation' };
};

/** "Myanmar (Burma)" is written "Myanmar". */
const withoutBrackets = (name: string): string => name.replace(/\s*[(（][^)）]*[)）]/g, '').trim();

const namesIn = (language: string, dropped: ReadonlySet<string>): [code: string, name: string][] => {
  const { countries } = nameLists.parse(require(`i18n-iso-countries/langs/${language}.json`));
  const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  return Object.entries(countries).flatMap(([code, listed]) => {
    const all = [display.of(code) ?? [], listed].flat().map(withoutBrackets);
    return [...new Set(all)]
      .filter((name) => name.length > 1 && !dropped.has(name))
      .map((name) => [code, name] as const);
  }) as [string, string][];
};

/** All names first, then capitals, so that a name wins where both are spelled alike (Singapore). About 6,000 forms. */
export const listCountryForms = (lexicon: Lexicon): CountryForm[] => {
  const names: CountryForm[] = [];
  for (const language of INTERFACE_LANGUAGES) {
    const dropped = new Set(lexicon.notNames[language] ?? []);
    for (const [code, form] of namesIn(language, dropped)) {
      names.push({ ...countryEntity(code), form, language, by: 'name' });
    }
  }
  for (const [code, extras] of lexicon.extras) {
    for (const form of extras.names) names.push({ ...countryEntity(code), form, language: 'und', by: 'name' });
  }
  for (const [code, { capital }] of lexicon.demonyms) {
    for (const [language, forms] of Object.entries(capital)) {
      for (const form of forms) names.push({ ...countryEntity(code), form, language, by: 'capital' });
    }
  }
  return names;
};
