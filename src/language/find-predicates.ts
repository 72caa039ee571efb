// language: QUESTION → what is done in it, as concepts that nine languages share: "lud ein" and "пригласил" are both `invite`.
// Reads no corpus and no question types.
import { ASKED_FACT_WORDS } from './asked-fact-words.js';
import { PREDICATE_WORDS, type PredicateWords } from './predicate-words.js';
import { REQUIRED_PREDICATE_WORDS } from './required-predicate-words.js';

export interface Predicate {
  readonly id: string;
  /** What a text must speak of itself, or it does not answer. */
  readonly isRequired: boolean;
  /** Of texts. */
  readonly pattern: RegExp;
  /** Of questions; mostly the same. */
  readonly asked: RegExp;
}

const compile = ({ id, asked, starts, arabic, han }: PredicateWords, isRequired: boolean): Predicate => {
  const pattern = new RegExp(
    `(?<!\\p{L})(?:${endWords(starts)})|(?<!\\p{L})[وفبكل]{0,2}(?:ال)?(?:${endWords(arabic)})|${endWords(han)}`,
    'iu',
  );
  return { id, isRequired, pattern, asked: asked === undefined ? pattern : new RegExp(asked, 'iu') };
};

const endWords = (alternatives: string): string => alternatives.replaceAll('$', '(?!\\p{L})');

let compiled: readonly Predicate[] | undefined;

/** Those that a question speaks of; patterns are compiled at the first use. Beyond 2,000 characters nothing is read. */
export function findPredicates(question: string): readonly Predicate[] {
  compiled ??= [
    ...PREDICATE_WORDS.map((words) => compile(words, false)),
    ...[...REQUIRED_PREDICATE_WORDS, ...ASKED_FACT_WORDS].map((words) => compile(words, true)),
  ];
  const read = question.slice(0, 2000).normalize('NFC');
  return compiled.filter(({ asked }) => asked.test(read));
}

/** The words by which a question speaks of the predicate, whole; empty when it does not. */
export function predicateWord(question: string, { asked }: Predicate): string {
  const found = asked.exec(question);
  if (found === null) return '';
  const rest = /\p{Script=Han}$/u.test(found[0])
    ? ''
    : (/^\p{L}*/u.exec(question.slice(found.index + found[0].length))?.[0] ?? '');
  return found[0] + rest;
}
