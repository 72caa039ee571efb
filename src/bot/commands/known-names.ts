// bot: glossary + the platform's names of countries and languages → everything that filters and `/glossary` can name, in
// nine languages, whether or not a document has it. Made once: some tenths of a second.
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../domain/language.js';
import { listLanguageCodes } from '../../language/language-codes.js';
import { listCountryForms } from '../../language/list-country-forms.js';
import type { Lexicon, LexiconEntry } from '../../language/load-lexicon.js';
import { labelForms, type OptionCandidate, type SearchForm, searchForm } from './option-candidate.js';

/** A candidate before it is known which documents have it. */
export type KnownName = Pick<OptionCandidate, 'value' | 'forms' | 'label'>;

export interface KnownNames {
  readonly forums: readonly KnownName[];
  readonly countries: readonly KnownName[];
  /** Organisations by id, which may be parties of a document too. */
  readonly organisations: ReadonlyMap<string, KnownName>;
  readonly languages: readonly KnownName[];
  readonly terms: readonly KnownName[];
}

/** The forum of documents between two states, which is no glossary entry. */
const BILATERAL: Readonly<Record<InterfaceLanguage, string>> = {
  en: 'Bilateral',
  de: 'Bilateral',
  ru: 'Двусторонний формат',
  fr: 'Bilatéral',
  es: 'Bilateral',
  zh: '双边',
  vi: 'Song phương',
  ja: '二国間',
  ar: 'ثنائي',
};
const ABBREVIATION = /^[\p{Lu}\d][\p{Lu}\d-]{1,9}$/u;

export function listKnownNames(lexicon: Lexicon): KnownNames {
  const terms = lexicon.entries.map((entry) => ({ kind: entry.kind, name: nameEntry(entry) }));
  const ofKind = (...kinds: string[]) => terms.filter(({ kind }) => kinds.includes(kind)).map(({ name }) => name);
  return {
    forums: [nameWith('bilateral', (language) => BILATERAL[language]), ...ofKind('organisation', 'process')],
    countries: nameCountries(lexicon),
    organisations: new Map(ofKind('organisation').map((name) => [name.value, name])),
    languages: listLanguageCodes().map((code) => nameWith(code, displayNames('language', code))),
    terms: terms.map(({ name }) => name),
  };
}

function nameWith(
  value: string,
  nameIn: (language: InterfaceLanguage) => string,
  further: readonly SearchForm[] = [],
): KnownName {
  const labels = new Map(INTERFACE_LANGUAGES.map((language) => [language, nameIn(language)]));
  return {
    value,
    forms: withoutRepeats([searchForm(value, 'und'), ...labelForms(labels), ...further]),
    label: (language) => labels.get(language) ?? value,
  };
}

/** The preferred form, with the language's abbreviation where the form is not one: "United Nations (UN)". */
function nameEntry({ id, forms }: LexiconEntry): KnownName {
  const nameIn = (language: InterfaceLanguage): string => {
    const own = forms[language] ?? forms.en ?? [];
    const [preferred = id] = own;
    const abbreviation = own.find((form) => ABBREVIATION.test(form));
    return abbreviation === undefined || preferred.includes(abbreviation) || ABBREVIATION.test(preferred)
      ? preferred
      : `${preferred} (${abbreviation})`;
  };
  const further = Object.entries(forms).flatMap(([language, own]) => own.map((form) => searchForm(form, language)));
  return nameWith(id, nameIn, further);
}

function nameCountries(lexicon: Lexicon): KnownName[] {
  const forms = new Map<string, SearchForm[]>();
  for (const { id, form, language } of listCountryForms(lexicon)) {
    const code = /^country:([A-Z]{2})$/.exec(id)?.[1];
    if (code === undefined) continue;
    const known = forms.get(code);
    if (known === undefined) forms.set(code, [searchForm(form, language)]);
    else known.push(searchForm(form, language));
  }
  return [...forms].map(([code, further]) => nameWith(code, displayNames('region', code), further));
}

const DISPLAY_NAMES = {
  region: new Map(INTERFACE_LANGUAGES.map((code) => [code, new Intl.DisplayNames([code], { type: 'region' })])),
  language: new Map(INTERFACE_LANGUAGES.map((code) => [code, new Intl.DisplayNames([code], { type: 'language' })])),
};

const displayNames =
  (type: 'region' | 'language', code: string) =>
  (language: InterfaceLanguage): string =>
    DISPLAY_NAMES[type].get(language)?.of(code) ?? code;

function withoutRepeats(forms: readonly SearchForm[]): SearchForm[] {
  const byKey = new Map(forms.map((form) => [`${form.language} ${form.folded}`, form]));
  return [...byKey.values()].filter(({ folded }) => folded !== '');
}
