// language: forms → an index that finds them in token sequences: a tree keyed by words, walked once per word.
// Cost depends on the text, not on the number of forms. It returns every match; choosing is the caller's.
import type { EntityMention } from '../domain/mention.js';
import type { WordToken } from './split-tokens.js';
import { stopWordsOf } from './stop-words.js';

/** What a form stands for. `order`: lower wins among equal spans. */
export interface FormTarget {
  readonly id: string;
  readonly kind: EntityMention['kind'];
  readonly by: EntityMention['by'];
  readonly order: number;
}

/**
 * How much of the spelling must agree beyond the folded letters. `any`: nothing. `accents`: accents too ("Lào" is not
 * "lao"). `case`: accents and case, or all capitals. `case-or-flat`: as `case`, or accents alone in a text without capitals.
 */
type SpellingRule = 'any' | 'accents' | 'case' | 'case-or-flat';

interface IndexedForm {
  readonly target: FormTarget;
  readonly rule: SpellingRule;
  readonly cased: string;
}

/** Most nodes are leaves: what they lack is not allocated. */
interface Node {
  children?: Map<string, Node>;
  forms?: IndexedForm[];
}

export interface FormMatch {
  /** Tokens `[first, end)`. */
  readonly first: number;
  readonly end: number;
  readonly target: FormTarget;
}

const SHORT_LETTERS = 4;
/** An inflection changes at most these last letters of a form; of a short one less ("para" is no form of "Paris"). */
const LONGEST_CHANGED_ENDING = 3;
const SHORT_FORM = 6;
/** Conjunctions and prepositions that Arabic writes on the next word. */
const ARABIC_PARTICLES = /^(?=\p{Script=Arabic})[وف]?[بكل]?/u;
const COMMON_WORD_LANGUAGES = ['en', 'de', 'fr', 'es', 'ru', 'vi'];
const isCommonWord = (word: string): boolean =>
  COMMON_WORD_LANGUAGES.some((language) => stopWordsOf(language).has(word));

const spellingRule = (tokens: readonly WordToken[]): SpellingRule => {
  const words = tokens.filter((token) => /[\p{L}\p{N}]/u.test(token.cased));
  const letters = words.map((word) => word.cased).join('');
  const allCapitals = /\p{Lu}/u.test(letters) && !/[\p{Ll}\p{Lo}]/u.test(letters);
  if (words.length > 1 && !(allCapitals && letters.length <= SHORT_LETTERS)) return 'any';
  const common = isCommonWord(letters.toLowerCase());
  if (allCapitals) {
    if (common || letters.length < 3) return 'case';
    return letters.length === 3 ? 'case-or-flat' : 'any';
  }
  if (common && /^\p{Lu}/u.test(letters)) return 'case';
  if (letters.length > SHORT_LETTERS) return 'any';
  return /^\p{Lu}/u.test(letters) ? 'case-or-flat' : 'accents';
};

const joinCased = (tokens: readonly WordToken[]): string => tokens.map((token) => token.cased).join(' ');

const spellingHolds = (form: IndexedForm, tokens: readonly WordToken[], flat: boolean): boolean => {
  if (form.rule === 'any') return true;
  const written = joinCased(tokens);
  if (form.rule === 'accents' && written.replace(ARABIC_PARTICLES, '') === form.cased) return true;
  if (form.rule === 'accents' || (form.rule === 'case-or-flat' && flat)) {
    return written.toLowerCase() === form.cased.toLowerCase();
  }
  return written === form.cased || written === form.cased.toUpperCase();
};

/**
 * Stemmers also join derived words (vulnerable, vulnerability). An inflection changes only the last letters of its form;
 * forms of several words are safe without that.
 */
const isInflectionOf = (tokens: readonly WordToken[], form: IndexedForm): boolean => {
  const written = tokens[0]?.lower ?? '';
  const listed = form.cased.toLowerCase();
  if (tokens.length > 1) return true;
  let common = 0;
  while (common < written.length && written[common] === listed[common]) common += 1;
  const changed = listed.length > SHORT_FORM ? LONGEST_CHANGED_ENDING : Math.floor(listed.length / 3);
  return common >= listed.length - changed;
};

const childUnder = (node: Node, keys: readonly string[]): Node | undefined => {
  for (const key of keys) {
    const child = node.children?.get(key);
    if (child !== undefined) return child;
  }
  return undefined;
};

export class FormIndex {
  readonly #root: Node = {};
  readonly #matching: 'listed' | 'inflected';

  /** `inflected`: keys are stems; a single word must then be near its form in spelling too. */
  constructor(matching: 'listed' | 'inflected') {
    this.#matching = matching;
  }

  /** Adds a form, split into tokens, under one key per token. */
  add(tokens: readonly WordToken[], keyOf: (token: WordToken) => string, target: FormTarget): void {
    if (tokens.length === 0) return;
    let node = this.#root;
    for (const token of tokens) {
      const key = keyOf(token);
      node.children ??= new Map();
      let next = node.children.get(key);
      if (next === undefined) {
        next = {};
        node.children.set(key, next);
      }
      node = next;
    }
    node.forms ??= [];
    if (node.forms.some((known) => known.target.id === target.id && known.target.by === target.by)) return;
    node.forms.push({ target, rule: spellingRule(tokens), cased: joinCased(tokens) });
  }

  /**
   * All forms that begin at token `first`, shortest first. `keys` holds, for each token, the keys it may match under; the
   * first that leads on is taken. `flat`: the text has no capital letter, so case cannot tell names from words.
   */
  matchesAt(
    tokens: readonly WordToken[],
    first: number,
    keys: readonly (readonly string[])[],
    flat: boolean,
  ): FormMatch[] {
    const matches: FormMatch[] = [];
    let node = this.#root;
    for (let at = first; at < tokens.length; at++) {
      const next: Node | undefined = childUnder(node, keys[at] ?? []);
      if (next === undefined) break;
      node = next;
      if (node.forms === undefined) continue;
      const covered = tokens.slice(first, at + 1);
      for (const form of node.forms) {
        if (this.#matching === 'inflected' && !isInflectionOf(covered, form)) continue;
        if (spellingHolds(form, covered, flat)) matches.push({ first, end: at + 1, target: form.target });
      }
    }
    return matches;
  }
}
