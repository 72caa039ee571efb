// answer: TEXT → the numbers it states, figures and words alike, under one spelling: `3` for "3", "three", "drei", "三". A number word
// without a known value stands for itself. Dates, symbols and ordinals are left to their own finders.
import type { Span } from '../../domain/span.js';
import { foldDigits, foldKeepingLength } from '../../language/fold-text.js';
import { hasNumber } from '../../quotes/number-words.js';
import { splitWords } from '../../quotes/split-words.js';

const FIGURE = /\d{1,3}(?:[.,\u00a0\u202f ]\d{3}){1,5}(?!\d)|\d{1,20}(?:[.,]\d{1,6})?/gu;
const GROUPED = /^\d{1,3}(?:[.,\u00a0\u202f ]\d{3})+$/u;
/** Values from two on, as far as words of all languages can be told apart; forms of one value are parted by `|`. */
const VALUES = '2 3 4 5 6 7 8 9 10 11 12 20 100 1000'.split(' ');
const FORMS: readonly string[] = [
  'two three four five six seven eight nine ten eleven twelve twenty hundred thousand',
  'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig hundert tausend',
  'два|две|двух|двум|двумя три|трех|трем|тремя четыре|четырех|четырем пять|пяти|пятью шесть|шести|шестью семь|семи|семью восемь|восьми девять|девяти десять|десяти одиннадцать|одиннадцати двенадцать|двенадцати двадцать|двадцати сто|ста тысяча|тысячи',
  'deux trois quatre cinq six sept huit neuf dix onze douze vingt cent mille',
  'dos tres cuatro cinco seis siete ocho nueve diez once doce veinte cien|ciento mil',
  // "năm" is a year as often as a five.
  'hai ba bốn - sáu bảy tám chín mười - - - trăm nghìn|ngàn',
  'اثنان|اثنين|اثنتين ثلاثة|ثلاث أربعة|أربع خمسة|خمس ستة|ست سبعة|سبع ثمانية|ثماني تسعة|تسع عشرة|عشر - - عشرون|عشرين مئة|مائة ألف',
];
const WORD_VALUES: ReadonlyMap<string, string> = new Map(
  FORMS.flatMap((row) =>
    row.split(' ').flatMap((forms, place) => forms.split('|').map((form) => [form, VALUES[place]!] as const)),
  ),
);
const HAN_RUN = /[一二三四五六七八九十百千万億亿]{1,12}|[两兩](?!国)/gu;
/** Says that there are two, without being a statement of number: supports "two", need not be supported. */
export const BOTH = 'both';
const SAYS_BOTH =
  /(?<!\p{L})(?:both|beide[nrs]?|об[ае]|обеих|обоих|обеим|обоим|ambos|ambas)(?!\p{L})|双方|双边|两国|両国|両者/iu;
const HAN_DIGITS = '零一二三四五六七八九';

/** `besides`: spans that something else has read. */
export function readNumbers(text: string, language: string, besides: readonly Span[]): Set<string> {
  const characters = Array.from(foldDigits(foldKeepingLength(text)).split(''));
  for (const { start, end } of besides) characters.fill(' ', start, end);
  const rest = characters.join('');
  const figures = [...rest.matchAll(FIGURE)].map(([figure]) =>
    GROUPED.test(figure) ? figure.replace(/\D/gu, '') : figure.replace(',', '.'),
  );
  if (SAYS_BOTH.test(rest)) figures.push(BOTH);
  if (language === 'zh' || language === 'ja') return new Set([...figures, ...hanNumbers(rest)]);
  const words = splitWords(rest).filter((word) => !/\d/u.test(word.key) && hasNumber([word], language));
  return new Set([...figures, ...words.map(({ search, key }) => numberFor(key.toLowerCase()) ?? `word:${search}`)]);
}

const numberFor = (word: string): string | undefined => (word === '-' ? undefined : WORD_VALUES.get(word));

/** A lone 一 is a part of other words too often. */
const hanNumbers = (text: string): string[] =>
  [...text.matchAll(HAN_RUN)].flatMap(([run]) => (run === '一' ? [] : [hanValue(run) ?? `word:${run}`]));

/** Up to 99. */
function hanValue(run: string): string | undefined {
  const plain = run.replace(/[两兩]/gu, '二');
  const parts = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/u.exec(plain);
  if (parts === null || (parts[1] !== undefined && parts[2] === undefined && parts[3] !== undefined)) return undefined;
  const digit = (character: string | undefined, absent: number): number =>
    character === undefined ? absent : HAN_DIGITS.indexOf(character);
  return String(parts[2] === undefined ? digit(parts[1] ?? parts[3], 0) : digit(parts[1], 1) * 10 + digit(parts[3], 0));
}
