// Quotation generator: a window → one edit of one word of it, and what a checker should say about that edit.
// An edit stays two words away from both ends, where a change could not be told from a shorter quotation, and touches
// only words without punctuation of their own.
import {
  BEFORE_YEARS,
  INSERTIONS,
  MONTHS,
  NAMES,
  NEGATION_COMPANIONS,
  NEGATION_LIKE,
  NEGATIONS,
  NUMBER_WORDS,
  SWAPS,
} from './word-lists.mjs';

const MARGIN = 2;

/** @typedef {{ at: number, length: 0 | 1, replacement: string, difference: { quoted: string, source: string, kind: string } }} Edit */

/** The window's text with the edit made; `left` and `right` are what it leaves untouched. */
export function applyEdit({ document, words, start, end }, { at, length, replacement }) {
  const { text } = document;
  const word = words[at];
  const left = text.slice(start, words[at - 1].end);
  const right = text.slice(length === 0 ? word.start : words[at + 1].start, end);
  const changed =
    replacement === '' || length === 0
      ? replacement
      : text.slice(word.start, word.coreStart) + replacement + text.slice(word.coreEnd, word.end);
  return { text: [left, changed, right].filter((part) => part !== '').join(' '), left, right };
}

/** Positions where `isFit(word, window, index)`, two words from either end. */
const positionsOf = (window, isFit) =>
  [...window.words.keys()].filter(
    (index) => index >= MARGIN && index < window.words.length - MARGIN && isFit(window.words[index], window, index),
  );

const isBare = ({ start, end, coreStart, coreEnd }) => start === coreStart && end === coreEnd;

/** A word in small letters that is nothing but a word: no name, number, month or negation. */
const isPlain = (word, { document }) =>
  isBare(word) &&
  /^\p{Ll}+$/u.test(word.core) &&
  !NUMBER_WORDS.test(word.core) &&
  !NEGATION_LIKE[document.language]?.test(word.core) &&
  !MONTHS[document.language]?.includes(word.core);

const change = (window, at, replacement, kind) => ({
  at,
  length: 1,
  replacement,
  difference: { quoted: replacement, source: window.words[at].core, kind },
});

const coreAt = ({ document, first }, index) => document.words[first + index]?.core ?? '';

/** `should` → `must`, or a word of the same document that ends alike. */
function changeWord(window, random) {
  const swaps = SWAPS[window.document.language] ?? {};
  const swappable = positionsOf(window, (word) => isBare(word) && Object.hasOwn(swaps, word.core));
  if (swappable.length > 0 && random.chance(0.5)) {
    const at = random.pick(swappable);
    return change(window, at, random.pick(swaps[window.words[at].core]), 'word-changed');
  }
  const at = random.pick(positionsOf(window, (word, own) => isPlain(word, own) && word.core.length > 3));
  if (at === undefined) return undefined;
  const { core } = window.words[at];
  const alike = window.document.words.filter(
    (word) =>
      isPlain(word, window) && word.core.length > 3 && word.core !== core && word.core.slice(-2) === core.slice(-2),
  );
  return alike.length === 0 ? undefined : change(window, at, random.pick(alike).core, 'word-changed');
}

function insertWord(window, random) {
  const inserted = random.pick(INSERTIONS[window.document.language] ?? []);
  const at = random.pick(positionsOf(window, (word, own, index) => isPlain(word, own) && isBare(own.words[index - 1])));
  if (inserted === undefined || at === undefined) return undefined;
  const neighbours = [window.words[at - 1].core, window.words[at].core];
  if (neighbours.includes(inserted)) return undefined;
  return { at, length: 0, replacement: inserted, difference: { quoted: inserted, source: '', kind: 'word-inserted' } };
}

const drop = (window, at, kind) => ({
  at,
  length: 1,
  replacement: '',
  difference: { quoted: '', source: window.words[at].core, kind },
});

const standsAlone = (window, index) => {
  const same = (other) => coreAt(window, other).toLowerCase() === coreAt(window, index).toLowerCase();
  return !same(index - 1) && !same(index + 1);
};

function dropWord(window, random) {
  const at = random.pick(positionsOf(window, (word, own, index) => isPlain(word, own) && standsAlone(own, index)));
  return at === undefined ? undefined : drop(window, at, 'word-dropped');
}

function dropNegation(window, random) {
  const negations = NEGATIONS[window.document.language] ?? [];
  const at = random.pick(
    positionsOf(
      window,
      (word, own, index) =>
        isBare(word) &&
        negations.includes(word.core) &&
        !NEGATION_COMPANIONS.has(coreAt(own, index + 1)) &&
        !/^\d/u.test(coreAt(own, index + 1)),
    ),
  );
  return at === undefined ? undefined : drop(window, at, 'negation');
}

const isMonth = (core, { document }) => MONTHS[document.language]?.includes(core) === true;
const isBesideMonth = (window, index) => [-1, 1].some((step) => isMonth(coreAt(window, index + step), window));
const isYear = (core) => /^(?:19[4-9]\d|20[0-4]\d)$/u.test(core);

/** Other digits of the same length; the first stays other than zero. */
function changeDigits(core, random) {
  const at = random.pick([...core.matchAll(/\d/gu)].map(({ index }) => index));
  const digit = (Number(core[at]) + random.between(1, 9)) % 10;
  const changed = `${core.slice(0, at)}${digit}${core.slice(at + 1)}`;
  return changed.startsWith('0') ? undefined : changed;
}

const isNearMonth = (window, index) =>
  [-4, -3, -2, -1, 1, 2, 3, 4].some((step) => isMonth(coreAt(window, index + step), window));

/** Neither a year nor part of a date, nor the rest of a word that a space has cut: "G- 7". */
const isNumber = (word, window, index) =>
  /^\d{1,4}(?:[.,]\d{1,3})*$/u.test(word.core) &&
  word.start === word.coreStart &&
  !isYear(word.core) &&
  !/^\d+\.\d+\.\d+$/u.test(word.core) &&
  !isNearMonth(window, index) &&
  !/[-–]$/u.test(window.document.text.slice(0, window.words[index - 1].end).slice(-1));

function changeNumber(window, random) {
  const at = random.pick(positionsOf(window, isNumber));
  const changed = at === undefined ? undefined : changeDigits(window.words[at].core, random);
  return changed === undefined || isYear(changed) ? undefined : change(window, at, changed, 'number');
}

/** A month beside a number, a day or year beside a month, or a year after a word that only a year follows. */
const isDatePart = ({ core }, window, index) =>
  (/^\d{1,2}$/u.test(core) && isBesideMonth(window, index)) ||
  (isMonth(core, window) && [-1, 1].some((step) => /^\d+$/u.test(coreAt(window, index + step)))) ||
  (isYear(core) && (BEFORE_YEARS.test(coreAt(window, index - 1)) || isMonth(coreAt(window, index - 1), window)));

function changeDate(window, random) {
  const at = random.pick(positionsOf(window, isDatePart));
  if (at === undefined) return undefined;
  const { core } = window.words[at];
  const others = isYear(core)
    ? [-4, -3, -2, -1, 1, 2, 3].map((step) => String(Number(core) + step))
    : isMonth(core, window)
      ? MONTHS[window.document.language].filter((month) => month !== core)
      : Array.from({ length: 28 }, (_, day) => String(day + 1)).filter((day) => day !== core);
  return change(window, at, random.pick(others), 'date');
}

function changeName(window, random) {
  const names = NAMES[window.document.language] ?? [];
  const isLoneName = ({ core }, own, index) =>
    names.includes(core) && ![-1, 1].some((step) => /^\p{Lu}/u.test(coreAt(own, index + step)));
  const at = random.pick(positionsOf(window, isLoneName));
  if (at === undefined) return undefined;
  return change(window, at, random.pick(names.filter((name) => name !== window.words[at].core)), 'name');
}

const LOOK_ALIKES = [
  ['a', 'а'],
  ['c', 'с'],
  ['e', 'е'],
  ['o', 'о'],
  ['p', 'р'],
  ['x', 'х'],
  ['y', 'у'],
  ['i', 'і'],
];

/** One to three letters of one word become their twins of the other script. */
function changeLetters(window, random) {
  const at = random.pick(positionsOf(window, (word, own) => isPlain(word, own) && word.core.length > 3));
  if (at === undefined) return undefined;
  let left = random.between(1, 3);
  const swapped = [...window.words[at].core].map((letter) => {
    const pair = LOOK_ALIKES.find((twins) => twins.includes(letter));
    if (pair === undefined || left === 0) return letter;
    left -= 1;
    return pair[0] === letter ? pair[1] : pair[0];
  });
  const replacement = swapped.join('');
  return replacement === window.words[at].core ? undefined : change(window, at, replacement, 'look-alike');
}

/** @type {Record<string, (window: object, random: object) => Edit | undefined>} */
export const WORD_EDITS = {
  'word-changed': changeWord,
  'word-inserted': insertWord,
  'word-dropped': dropWord,
  'negation-dropped': dropNegation,
  'number-changed': changeNumber,
  'date-changed': changeDate,
  'name-changed': changeName,
  'look-alike': changeLetters,
};
