// bot: one thing that a filter or `/glossary` can name: its value, what people call it, and how a typed text is compared
// with that. Pure; knows neither the corpus nor Discord.
import type { InterfaceLanguage } from '../../domain/language.js';
import { foldWord } from '../../language/fold-text.js';

export const NAMED_OPTIONS = ['forum', 'party', 'language', 'document', 'term'] as const;
/** Options whose values have names; `term` is `/glossary`'s. */
export type NamedOption = (typeof NAMED_OPTIONS)[number];

export interface SearchForm {
  /** As `foldForm` gives it. */
  readonly folded: string;
  /** ISO 639-1, or `und` for a form of every language. */
  readonly language: string;
}

export interface OptionCandidate {
  /** What the filter takes: a glossary id, country code, language code or document id. */
  readonly value: string;
  readonly forms: readonly SearchForm[];
  /** Whether some document has it: those come first. */
  readonly isUsed: boolean;
  /** Higher first among equals: how many documents have it; for a document its date as a number. */
  readonly weight: number;
  /** Its name in that language, as long as it is. */
  label(language: InterfaceLanguage): string;
}

/** Comparable form: letters and digits without case, accents or width, one blank between words. Empty for mere signs. */
export const foldForm = (text: string): string =>
  foldWord(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();

/** Longer names, which only a hostile source has, are found by their beginning. */
const FORM_MAX_CHARS = 500;

export const searchForm = (text: string, language: string): SearchForm => ({
  folded: foldForm(text.slice(0, FORM_MAX_CHARS)),
  language,
});

/** Every label is a form too: what people read in the list is what they type again. */
export const labelForms = (labels: Iterable<readonly [InterfaceLanguage, string]>): SearchForm[] =>
  Array.from(labels, ([language, label]) => searchForm(label, language));
