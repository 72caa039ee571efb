// bot: TYPED TEXT → CHOICES for autocomplete, best first, in the person's language. Pure, some milliseconds: Discord waits
// three seconds, people do not. What no form contains gets no choice; nothing is guessed.
import type { InterfaceLanguage } from '../../domain/language.js';
import { AUTOCOMPLETE_CHOICES_MAX, AUTOCOMPLETE_TEXT_MAX } from '../discord-limits.js';
import { choiceOfDocument } from '../document-choice.js';
import { plainLine } from '../escape-markdown.js';
import { foldForm, type NamedOption, type OptionCandidate, type SearchForm } from './option-candidate.js';
import type { OptionCatalogue } from './option-catalogue.js';

export interface OptionChoice {
  readonly name: string;
  readonly value: string;
}

export interface CompletionRequest {
  readonly option: NamedOption;
  readonly typed: string;
  readonly language: InterfaceLanguage;
  /** Documents that may be offered; default all. Other options are not touched. */
  readonly isDocumentAllowed?: (id: string) => boolean;
}

/** Longer texts are compared by their beginning: no name is longer. */
const TYPED_MAX_CHARS = 200;

/** How well a form fits; lower is better. */
const FIT = { exact: 0, prefix: 1, wordPrefix: 2, inside: 3, everyWord: 4, none: 5 } as const;

/**
 * Exact matches first; then what some document has before what none has; then by fit, the person's own language before
 * others; then by weight and name. With nothing typed everything fits. At most 25 choices, names and values of 1–100
 * characters.
 */
export function completeOption(catalogue: OptionCatalogue, request: CompletionRequest): OptionChoice[] {
  const { language } = request;
  const chosen = rankCandidates(catalogue, request).slice(0, AUTOCOMPLETE_CHOICES_MAX);
  const labels = chosen.map((candidate) => plainLine(candidate.label(language), AUTOCOMPLETE_TEXT_MAX));
  return chosen.map((candidate, place) => {
    const name = labels[place] ?? candidate.value;
    const isAlone = labels.indexOf(name) === labels.lastIndexOf(name);
    return { name: isAlone ? name : tellApart(name, candidate.value), value: choiceOfDocument(candidate.value) };
  });
}

/** Two documents of one title: the id says which is which. */
function tellApart(name: string, value: string): string {
  const tail = ` (${choiceOfDocument(value)})`;
  return `${plainLine(name, AUTOCOMPLETE_TEXT_MAX - tail.length)}${tail}`;
}

interface Ranked {
  readonly candidate: OptionCandidate;
  readonly isExact: boolean;
  readonly fit: number;
}

function rankCandidates(
  catalogue: OptionCatalogue,
  { option, typed, language, isDocumentAllowed = () => true }: CompletionRequest,
): OptionCandidate[] {
  const sought = foldForm(typed.slice(0, TYPED_MAX_CHARS));
  // Mere signs name nothing; blanks are nothing typed.
  if (sought === '' && typed.trim() !== '') return [];
  const words = sought.split(' ');
  const ranked: Ranked[] = [];
  for (const candidate of catalogue[option]) {
    if (option === 'document' && !isDocumentAllowed(candidate.value)) continue;
    const fit = sought === '' ? 2 * FIT.prefix : bestFit(candidate.forms, sought, words, language);
    if (fit < 2 * FIT.none) ranked.push({ candidate, isExact: fit < 2 * FIT.prefix, fit });
  }
  const { compare } = new Intl.Collator(language);
  return ranked
    .sort(
      (a, b) =>
        Number(b.isExact) - Number(a.isExact) ||
        Number(b.candidate.isUsed) - Number(a.candidate.isUsed) ||
        a.fit - b.fit ||
        b.candidate.weight - a.candidate.weight ||
        compare(a.candidate.label(language), b.candidate.label(language)),
    )
    .map(({ candidate }) => candidate);
}

/** Twice the fit, one more where the form is of another language than the person's. */
function bestFit(
  forms: readonly SearchForm[],
  sought: string,
  words: readonly string[],
  language: InterfaceLanguage,
): number {
  let best: number = 2 * FIT.none;
  for (const form of forms) {
    const foreign = form.language === language || form.language === 'und' ? 0 : 1;
    best = Math.min(best, 2 * fitOf(form.folded, sought, words) + foreign);
    if (best === FIT.exact) break;
  }
  return best;
}

function fitOf(folded: string, sought: string, words: readonly string[]): number {
  const place = folded.indexOf(sought);
  if (place === 0) return folded.length === sought.length ? FIT.exact : FIT.prefix;
  if (place > 0) return folded.includes(` ${sought}`) ? FIT.wordPrefix : FIT.inside;
  if (words.length === 1) return FIT.none;
  return words.every((word) => folded.startsWith(word) || folded.includes(` ${word}`)) ? FIT.everyWord : FIT.none;
}

/**
 * The value that a text stands for, chosen from the list or typed: a value, or a name in any language. Undefined where it
 * is none, or the name of several things of which not exactly one is in the corpus.
 */
export function resolveOption(
  catalogue: OptionCatalogue,
  { option, typed, isDocumentAllowed = () => true }: Omit<CompletionRequest, 'language'>,
): string | undefined {
  const allowed = catalogue[option].filter(({ value }) => option !== 'document' || isDocumentAllowed(value));
  const chosen = allowed.find(({ value }) => value === typed || choiceOfDocument(value) === typed);
  if (chosen !== undefined) return chosen.value;
  const sought = foldForm(typed.slice(0, TYPED_MAX_CHARS));
  if (sought === '') return undefined;
  const named = allowed.filter(({ forms }) => forms.some(({ folded }) => folded === sought));
  const used = named.filter(({ isUsed }) => isUsed);
  const [only, another] = named.length > 1 ? used : named;
  return another === undefined ? only?.value : undefined;
}

/** What a value is called, for showing a filter; the value itself where nothing knows it. */
export const nameOptionValue = (
  catalogue: OptionCatalogue,
  option: NamedOption,
  value: string,
  language: InterfaceLanguage,
): string => catalogue[option].find((candidate) => candidate.value === value)?.label(language) ?? value;
