// language: Cyrillic, katakana or Arabic word → rough Latin letters for name-skeleton to reduce. Sound classes, not a
// standard transliteration: `x` is the sound of х, `s` any sibilant, `y` a glide. Not for display.

const CYRILLIC: Readonly<Record<string, string>> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', є: 'e', ж: 's', з: 's', и: 'i', і: 'i', ї: 'i', й: 'y' },
  ...{ ј: 'y', к: 'k', л: 'l', љ: 'l', м: 'm', н: 'n', њ: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ў: 'u' },
  ...{ ф: 'f', х: 'x', ц: 'ts', ч: 'ts', ћ: 'ts', џ: 'ds', ђ: 'ds', ш: 's', щ: 's', ъ: '', ы: 'i', ь: '', э: 'e' },
  ...{ ю: 'u', я: 'a' },
};

const ARABIC: Readonly<Record<string, string>> = {
  ...{ ا: 'a', أ: 'a', إ: 'a', آ: 'a', ب: 'b', پ: 'p', ت: 't', ث: 't', ج: 'g', چ: 's', ح: 'x', خ: 'x', د: 'd', ذ: 'd' },
  ...{ ر: 'r', ز: 's', ژ: 's', س: 's', ش: 's', ص: 's', ض: 'd', ط: 't', ظ: 's', ع: 'a', غ: 'g', ف: 'f', ڤ: 'v', ق: 'k' },
  ...{
    ك: 'k',
    ک: 'k',
    گ: 'g',
    ل: 'l',
    م: 'm',
    ن: 'n',
    ه: 'h',
    ة: '',
    و: 'u',
    ي: 'i',
    ی: 'i',
    ى: 'a',
    ئ: 'i',
    ؤ: 'u',
    ء: '',
  },
};

const KANA_ROWS: readonly (readonly [kana: string, letters: string])[] = [
  ['アイウエオ', 'a i u e o'],
  ['カキクケコ', 'ka ki ku ke ko'],
  ['ガギグゲゴ', 'ga gi gu ge go'],
  ['サシスセソ', 'sa si su se so'],
  ['ザジズゼゾ', 'sa si su se so'],
  ['タチツテト', 'ta tsi tsu te to'],
  ['ダヂヅデド', 'da dsi dsu de do'],
  ['ナニヌネノ', 'na ni nu ne no'],
  ['ハヒフヘホ', 'ha hi fu he ho'],
  ['バビブベボ', 'ba bi bu be bo'],
  ['パピプペポ', 'pa pi pu pe po'],
  ['マミムメモ', 'ma mi mu me mo'],
  ['ヤユヨ', 'ya yu yo'],
  ['ラリルレロ', 'ra ri ru re ro'],
  ['ワヲンヴ', 'va o n vu'],
  ['ァィゥェォ', 'a i u e o'],
  ['ャュョッー', 'a u o  -'],
];

const KATAKANA: Readonly<Record<string, string>> = Object.fromEntries(
  KANA_ROWS.flatMap(([kana, letters]) => {
    const sounds = letters.split(' ');
    return Array.from(kana, (character, place) => [character, sounds[place] ?? '']);
  }),
);

const replaceBy = (word: string, table: Readonly<Record<string, string>>): string =>
  Array.from(word, (character) => table[character] ?? '').join('');

/**
 * Case endings of Russian surnames, so that "Люкмановым" is "Люкманов": after -ов, -ев, -ин any, else -а, -у, -ом, -ем, -е
 * where three letters remain; -ский and -ских in all cases become -ск.
 */
const withoutCyrillicEnding = (word: string): string => {
  const adjective = /^(.{2,40}[сцз]к)(?:ий|ого|ому|им|ом|ая|ой|ую|их|ими)$/.exec(word);
  if (adjective?.[1] !== undefined) return adjective[1];
  const possessive = /^(.{1,40}(?:ов|ев|ин|ын))(?:а|у|ы|е|ым|ом|ой|ых|ыми)$/.exec(word);
  if (possessive?.[1] !== undefined) return possessive[1];
  return word.length >= 6 ? word.replace(/([бвгджзклмнпрстфхцчшщ])(?:ом|ем)$/, '$1') : word;
};

/** A final long a-vowel stands for -er, -ar (ガイアー Geier); final キフ, キー after a sibilant for -skikh, -sky. */
const romaniseKatakana = (word: string): string =>
  replaceBy(word, KATAKANA)
    .replace(/(s)u?ki(?:fu|-|i)?$/, '$1k')
    .replace(/a-$/, 'ar')
    .replace(/-/g, '')
    .replace(/t[ou](?=[aiueo])/g, 't')
    .replace(/d[ou](?=[aiueo])/g, 'd')
    .replace(/([fv])u(?=[aiueo])/g, '$1');

/** Rough Latin letters of a lower-case word in Cyrillic, katakana or Arabic; undefined for any other script. */
export const romaniseName = (word: string): string | undefined => {
  if (/^[\u0400-\u052f]+$/.test(word)) return replaceBy(withoutCyrillicEnding(word), CYRILLIC);
  if (/^[\u30a1-\u30fc]+$/.test(word)) return romaniseKatakana(word);
  if (/^[\u0620-\u06d3]+$/.test(word)) {
    return replaceBy(word.replace(/^ال(?=.{3})/, ''), ARABIC).replace(/ski+x?$/, 'sk');
  }
  return undefined;
};
