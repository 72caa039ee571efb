// bot: filter options as typed or chosen → filters of a question, or the one problem that a person must mend. Names count
// as values; nothing unreadable is dropped, as the answer would then come from more than was asked for.
import type { DocumentId, PartialDate } from '../../domain/document.js';
import type { InterfaceLanguage } from '../../domain/language.js';
import { isNotAfter, isRealDate } from '../../domain/partial-date.js';
import type { QuestionFilters } from '../../domain/question.js';
import { completeOption, resolveOption } from './complete-option.js';
import type { NamedOption } from './option-candidate.js';
import type { OptionCatalogue } from './option-catalogue.js';

/** The options as Discord gives them: null where one was left out. */
export type GivenFilters = {
  readonly [Name in Exclude<keyof QuestionFilters, 'documents'>]?: string | null | undefined;
};

export type FilterProblem =
  | { readonly kind: 'not-a-date'; readonly option: 'from' | 'to'; readonly given: string }
  | { readonly kind: 'from-after-to'; readonly from: string; readonly to: string }
  | {
      readonly kind: 'unknown-name';
      readonly option: NamedOption;
      readonly given: string;
      /** Names that come close, at most three. */
      readonly suggestions: readonly string[];
    };

export type FilterReading = { readonly filters: QuestionFilters } | { readonly problem: FilterProblem };

export interface FilterSurroundings {
  readonly catalogue: OptionCatalogue;
  /** For suggestions. */
  readonly language: InterfaceLanguage;
  readonly isDocumentAllowed?: (id: string) => boolean;
}

const SUGGESTIONS_MAX = 3;
const NAMED_FILTERS = ['forum', 'party', 'language', 'document'] as const;

/** Blank options count as not given. The first problem is reported, in the order in which the command lists its options. */
export function readCommandFilters(given: GivenFilters, surroundings: FilterSurroundings): FilterReading {
  const typed = (name: keyof GivenFilters): string | undefined => given[name]?.trim() || undefined;
  const dates: { from?: PartialDate; to?: PartialDate } = {};
  for (const option of ['from', 'to'] as const) {
    const date = typed(option);
    if (date === undefined) continue;
    if (!isRealDate(date)) return { problem: { kind: 'not-a-date', option, given: date } };
    dates[option] = date;
  }
  const { from, to } = dates;
  if (from !== undefined && to !== undefined && !isNotAfter(from, to)) {
    return { problem: { kind: 'from-after-to', from, to } };
  }
  const named: Partial<Record<(typeof NAMED_FILTERS)[number], string>> = {};
  for (const option of NAMED_FILTERS) {
    const name = typed(option);
    if (name === undefined) continue;
    const value = resolveOption(surroundings.catalogue, { ...surroundings, option, typed: name });
    if (value === undefined) return { problem: describeUnknown(option, name, surroundings) };
    named[option] = value;
  }
  const { document, ...others } = named;
  return { filters: { ...dates, ...others, ...(document !== undefined && { document: document as DocumentId }) } };
}

/** Also for `/glossary term`. */
export function describeUnknown(option: NamedOption, given: string, surroundings: FilterSurroundings): FilterProblem {
  const choices = completeOption(surroundings.catalogue, { ...surroundings, option, typed: given });
  const suggestions = choices.slice(0, SUGGESTIONS_MAX).map(({ name }) => name);
  return { kind: 'unknown-name', option, given, suggestions };
}
