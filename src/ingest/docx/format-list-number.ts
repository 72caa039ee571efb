// ingest: a counter and Word's name for a kind of number → the number as Word shows it. Pure; undefined for a kind that is
// not known, and for a number that the kind cannot write.

const CYRILLIC = [...'абвгдежзиклмнопрстуфхцчшщэюя'];
const ABJAD = 'أ ب ج د ه و ز ح ط ي ك ل م ن س ع ف ص ق ر ش ت ث خ ذ ض ظ غ'.split(' ');
const ARABIC = 'أ ب ت ث ج ح خ د ذ ر ز س ش ص ض ط ظ ع غ ف ق ك ل م ن ه و ي'.split(' ');
const LATIN = [...'abcdefghijklmnopqrstuvwxyz'];
const HAN = '〇一二三四五六七八九';

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

const FORMATS: Readonly<Record<string, (value: number) => string | undefined>> = {
  decimal: String,
  decimalZero: (value) => String(value).padStart(2, '0'),
  none: () => '',
  lowerLetter: (value) => repeated(LATIN, value),
  upperLetter: (value) => repeated(LATIN, value)?.toUpperCase(),
  russianLower: (value) => repeated(CYRILLIC, value),
  russianUpper: (value) => repeated(CYRILLIC, value)?.toUpperCase(),
  arabicAbjad: (value) => repeated(ABJAD, value),
  arabicAlpha: (value) => repeated(ARABIC, value),
  lowerRoman: roman,
  upperRoman: (value) => roman(value)?.toUpperCase(),
  chineseCounting: han,
  chineseCountingThousand: han,
  japaneseCounting: han,
  taiwaneseCountingThousand: han,
  ideographDigital: (value) => String(value).replace(/\d/g, (digit) => HAN.charAt(Number(digit))),
  decimalFullWidth: (value) => String(value).replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
};

/** `format` as in `w:numFmt`; `value` a whole number. */
export function formatListNumber(value: number, format: string): string | undefined {
  return Object.hasOwn(FORMATS, format) ? FORMATS[format]!(value) : undefined;
}

/** z is followed by aa, then bb. */
function repeated(letters: readonly string[], value: number): string | undefined {
  if (value < 1 || value > letters.length * 10) return undefined;
  return letters[(value - 1) % letters.length]!.repeat(Math.ceil(value / letters.length));
}

function roman(value: number): string | undefined {
  if (value < 1 || value > 3999) return undefined;
  let rest = value;
  let text = '';
  for (const [worth, letters] of ROMAN) {
    text += letters.repeat(Math.floor(rest / worth));
    rest %= worth;
  }
  return text;
}

function han(value: number): string | undefined {
  if (value < 1 || value > 99) return undefined;
  const [tens, units] = [Math.floor(value / 10), value % 10];
  const head = tens === 0 ? '' : `${tens === 1 ? '' : HAN.charAt(tens)}十`;
  return head + (units === 0 ? '' : HAN.charAt(units));
}
