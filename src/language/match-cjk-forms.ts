// language: Chinese or Japanese text → forms found as substrings, and one-character country names in pairs (俄法, 日独)
// or before 方, 側, 外交部 … Gives every match; choosing among overlapping ones is the caller's.
import type { Span } from '../domain/span.js';
import { foldKeepingLength, lowerKeepingLength } from './fold-text.js';
import type { FormTarget } from './form-index.js';
import { countryEntity } from './list-country-forms.js';
import type { Lexicon } from './load-lexicon.js';

export interface CjkMatch extends Span {
  readonly target: FormTarget;
}

/** Variant characters of Japanese names and their usual ones: 水島 and 水嶋 are written for each other. */
const NAME_VARIANTS: Readonly<Record<string, string>> = {
  ...{ 嶋: '島', 嶌: '島', 澤: '沢', 邊: '辺', 邉: '辺', 齋: '斎', 齊: '斎', 斉: '斎', 髙: '高', 﨑: '崎', 濱: '浜' },
  ...{ 櫻: '桜', 廣: '広', 眞: '真', 冨: '富', 瀧: '滝', 曾: '曽', 藏: '蔵', 龍: '竜', 德: '徳', 榮: '栄' },
};
const VARIANT = new RegExp(`[${Object.keys(NAME_VARIANTS).join('')}]`, 'gu');

const fold = (text: string): string =>
  lowerKeepingLength(foldKeepingLength(text)).replace(VARIANT, (character) => NAME_VARIANTS[character] ?? character);
const isKatakana = (unit: string | undefined): boolean =>
  unit !== undefined && /[\u30a1-\u30fa\u30fc-\u30ff]/.test(unit);
const isLatin = (unit: string | undefined): boolean => unit !== undefined && /[a-z0-9]/.test(unit);

/** A katakana or Latin form must not be the inside of a longer word; between Han characters there are no borders. */
const bordersHold = (text: string, start: number, end: number): boolean =>
  [isKatakana, isLatin].every(
    (isKind) => !(isKind(text[start]) && isKind(text[start - 1])) && !(isKind(text[end - 1]) && isKind(text[end])),
  );

/** Longest form accepted into the index, UTF-16 units: bounds the work per position. */
const LONGEST_FORM = 60;
const SIDE_WORDS = [
  '方',
  '側',
  '外交部',
  '总统',
  '總統',
  '外长',
  '政府',
  '大統領',
  '外務省',
  '官员',
  '大使',
  '专家',
  '外相',
  '代表团',
  '代表団',
];

export class CjkIndex {
  /** First two characters → forms, longest first once sealed by use. */
  readonly #forms = new Map<string, { form: string; target: FormTarget }[]>();
  readonly #shortNames: Readonly<Record<'zh' | 'ja', Map<string, FormTarget>>> = { zh: new Map(), ja: new Map() };

  /** `order` is the rank of one-character names among the targets. */
  constructor(lexicon: Lexicon, order: number) {
    for (const [code, extras] of lexicon.extras) {
      const target: FormTarget = { ...countryEntity(code), by: 'adjective', order };
      if (extras.zh !== undefined) this.#shortNames.zh.set(extras.zh, target);
      if (extras.ja !== undefined) this.#shortNames.ja.set(extras.ja, target);
    }
  }

  add(form: string, target: FormTarget): void {
    const folded = fold(form);
    if (folded.length < 2 || folded.length > LONGEST_FORM) return;
    const key = folded.slice(0, 2);
    const known = this.#forms.get(key);
    if (known === undefined) this.#forms.set(key, [{ form: folded, target }]);
    else known.push({ form: folded, target });
  }

  matches(text: string, language: string): CjkMatch[] {
    const folded = fold(text);
    const matches: CjkMatch[] = [];
    for (let start = 0; start + 1 < folded.length; start++) {
      for (const { form, target } of this.#forms.get(folded.slice(start, start + 2)) ?? []) {
        const end = start + form.length;
        if (folded.startsWith(form, start) && bordersHold(folded, start, end)) matches.push({ start, end, target });
      }
    }
    const japanese = language === 'ja' || (language !== 'zh' && /[\u3041-\u30ff]/.test(text));
    matches.push(...this.#shortNameMatches(text, japanese ? 'ja' : 'zh'));
    return matches;
  }

  /** Runs of one-character names whose ends are word borders: 其中美国 holds no 中美, for its words are 其中 and 美国. */
  #shortNameMatches(text: string, language: 'zh' | 'ja'): CjkMatch[] {
    const names = this.#shortNames[language];
    const matches: CjkMatch[] = [];
    let borders: Set<number> | undefined;
    let at = 0;
    while (at < text.length) {
      let end = at;
      while (names.has(text[end] ?? '')) end += 1;
      if (end === at) {
        at += 1;
        continue;
      }
      const side = SIDE_WORDS.some((word) => text.startsWith(word, end));
      if (end - at > 1 || side) {
        borders ??= wordBorders(text, language);
        matches.push(...insideBorders(text, at, end, side, borders, names));
      }
      at = end;
    }
    return matches;
  }
}

const wordBorders = (text: string, language: string): Set<number> => {
  const borders = new Set([text.length]);
  for (const { index } of new Intl.Segmenter(language, { granularity: 'word' }).segment(text)) borders.add(index);
  return borders;
};

const insideBorders = (
  text: string,
  start: number,
  end: number,
  side: boolean,
  borders: ReadonlySet<number>,
  names: ReadonlyMap<string, FormTarget>,
): CjkMatch[] => {
  let first = start;
  let last = end;
  while (first < last && !borders.has(first)) first += 1;
  while (!side && last > first && !borders.has(last)) last -= 1;
  if (last - first < (side ? 1 : 2)) return [];
  return Array.from({ length: last - first }, (_, offset) => {
    const at = first + offset;
    return { start: at, end: at + 1, target: names.get(text[at] ?? '') as FormTarget };
  });
};
