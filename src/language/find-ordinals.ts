// language: TEXT → ordinal numbers ("the second round", "第三次"), with span and value. A meeting is known by its ordinal:
// the third is not the second. Only 1–12 in words; figures up to 99.
import type { Span } from '../domain/span.js';

export interface OrdinalMention extends Span {
  /** 1–99. */
  readonly value: number;
}

/** Stems by value from 1. */
const STEMS: Readonly<Record<string, readonly string[]>> = {
  en: [
    'first',
    'second',
    'third',
    'fourth',
    'fifth',
    'sixth',
    'seventh',
    'eighth',
    'ninth',
    'tenth',
    'eleventh',
    'twelfth',
  ],
  de: [
    'erste|erstmal',
    'zweite',
    'dritte',
    'vierte',
    'fünfte',
    'sechste',
    'siebte',
    'achte',
    'neunte',
    'zehnte',
    'elfte',
    'zwölfte',
  ],
  ru: [
    'перв',
    'втор',
    'трет',
    'четв[её]рт',
    'пят(?:ый|ая|ое|ого|ой|ом|ую|ому)',
    'шест(?:ой|ая|ое|ого|ом|ую|ому)',
    'седьм',
    'восьм',
    'девят(?:ый|ая|ое|ого|ой|ом|ую)',
    'десят(?:ый|ая|ое|ого|ой|ом|ую)',
  ],
  fr: [
    'premier|première',
    'deuxième|second',
    'troisième',
    'quatrième',
    'cinquième',
    'sixième',
    'septième',
    'huitième',
    'neuvième',
    'dixième',
  ],
  es: ['primer', 'segund[oa]', 'tercer', 'cuart[oa]', 'quint[oa]', 'sext[oa]', 'séptim', 'octav', 'noven', 'décim'],
  vi: [
    '(?:lần |thứ |lần thứ )nhất|đầu tiên',
    '(?:lần |thứ |lần thứ )hai',
    '(?:lần |thứ |lần thứ )ba',
    '(?:lần |thứ |lần thứ )tư',
    '(?:lần |thứ |lần thứ )năm',
  ],
  ar: [
    '(?:ال)?أول[ىي]?',
    '(?:ال)?ثاني[ةه]?',
    '(?:ال)?ثالث[ةه]?',
    '(?:ال)?رابع[ةه]?',
    '(?:ال)?خامس[ةه]?',
    '(?:ال)?سادس[ةه]?',
  ],
};

const HAN_NUMERALS = '一二三四五六七八九十';
/** 第二次, 第3回, 2回目; a first one also as 首次, 首届, 初回, 初の. */
const HAN =
  /第\s?(?<a>[一二三四五六七八九十]|\d{1,2})\s?[次届轮回屆輪]|(?<b>\d{1,2})\s?回目|(?<first>首次|首届|首屆|首轮|初回|初めて|初の)/gu;
/** 2nd, 3rd, 2-й, 2-я, 2e, 2ème, 2º, lần 2. The German "2." is a date as often as an ordinal and is left out. */
const FIGURES =
  /(?<![\p{L}\p{N}])(?:(?<a>\d{1,2})(?:st|nd|rd|th|-?(?:й|я|е|го|ой|ом|му|ю)|e|ème|er|ère|º|ª)|lần\s(?:thứ\s)?(?<b>\d{1,2}))(?![\p{L}\p{N}])/giu;

/** Endings a stem may take; none in the languages left out. */
const ENDINGS: Readonly<Record<string, string>> = { de: '[nrsm]?', ru: '\\p{L}{0,4}', es: '[oa]?s?' };

/** One pattern over all languages, with a group per value: `v1`, `v2`, … */
const WORDS = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${Array.from({ length: 12 }, (_, index) => {
    const stems = Object.entries(STEMS).flatMap(([language, all]) =>
      all[index] === undefined ? [] : [`(?:${all[index]})${ENDINGS[language] ?? ''}`],
    );
    return `(?<v${index + 1}>${stems.join('|')})`;
  }).join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
);

/** In order of place, overlapping ones once. All languages are tried on any text: their words do not collide. */
export function findOrdinals(text: string): OrdinalMention[] {
  const found: OrdinalMention[] = [];
  const add = (start: number, length: number, value: number) => {
    if (value >= 1 && !found.some((other) => start < other.end && other.start < start + length))
      found.push({ start, end: start + length, value });
  };
  for (const match of text.matchAll(HAN)) {
    const figure = match.groups?.a ?? match.groups?.b;
    const value =
      figure === undefined ? 1 : HAN_NUMERALS.includes(figure) ? HAN_NUMERALS.indexOf(figure) + 1 : Number(figure);
    add(match.index, match[0].length, value);
  }
  for (const match of text.matchAll(FIGURES))
    add(match.index, match[0].length, Number(match.groups?.a ?? match.groups?.b));
  for (const match of text.matchAll(WORDS)) {
    const group = Object.entries(match.groups ?? {}).find(([, words]) => words !== undefined);
    if (group) add(match.index, match[0].length, Number(group[0].slice(1)));
  }
  return found.sort((a, b) => a.start - b.start);
}
