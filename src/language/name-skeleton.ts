// language: one word of a name → a key that is equal across scripts and transliterations, so that Krutskikh, Krutskich and
// Крутских meet. For comparing names with names only; ordinary words share keys freely.
import { foldArabic, foldDiacritics, removeInvisible } from './fold-text.js';
import { romaniseName } from './romanise-name.js';

const LONGEST_NAME = 40;

/** Latin spellings → sounds, in this order. `s` any sibilant, `x` the sound of х, `y` a glide (dropped with the vowels). */
const LATIN_SOUNDS: readonly (readonly [spelling: RegExp, sound: string])[] = [
  // -skikh, -skich, -sky, -ski, -skij, -tskij: one adjectival ending, transliterated in a dozen ways.
  [/([sz])k[iy](?:j|y|i|kh|ch|h|x)?$/, '$1k'],
  [/(?:ov|ow|off|of)$/, 'of'],
  [/(?:ev|ew|eff|ef)$/, 'ef'],
  // French -ier is spoken without r (Verdier, Вердье); after a vowel it is German (Geier).
  [/([^aeiouy])ier$/, '$1ie'],
  [/schtsch|shch|chtch|szcz|tsch|tch/g, 's'],
  [/dsch|dzh|dj|sch|sh|zh|cz|rz/g, 's'],
  [/kh/g, 'x'],
  [/(^|o|e)(v)i(?:ch|tch)$/, '$1$2is'],
  [/^ch/g, 's'],
  [/ch/g, 'x'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/gh/g, 'g'],
  [/ck/g, 'k'],
  [/qu|q/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/w/g, 'v'],
  [/z/g, 's'],
  [/^j(?=[au])/, 'y'],
  [/^j/, 's'],
  [/j/g, 'y'],
  // Silent before a consonant and at the end (Lehmann, Леман); spoken between vowels (Akahori).
  [/h(?![aeiouy])/g, ''],
  [/ee/g, 'i'],
  [/oo|ou/g, 'u'],
];

/** Accented letters whose base letter sounds otherwise. */
const ACCENTED: Readonly<Record<string, string>> = {
  š: 'sh',
  ş: 'sh',
  ș: 'sh',
  ž: 'zh',
  ż: 'zh',
  ź: 'zh',
  č: 'tch',
  ć: 'tch',
  ç: 's',
};

const latinSounds = (word: string): string => {
  const spelled = foldDiacritics(word.replace(/[šşșžżźčćç]/g, (letter) => ACCENTED[letter] ?? letter));
  return LATIN_SOUNDS.reduce((sounds, [spelling, sound]) => sounds.replace(spelling, sound), spelled);
};

/** Sounds → consonant classes: {b v w}, {l r}, {h х}, sibilants with a stop before them; the rest for itself. */
const reduceSounds = (sounds: string): string => {
  const voiceless = sounds.replace(/([oe])[vf]$/, '$1f').replace(/x$/, 'h');
  const classes = voiceless
    .replace(/[td]{1,3}(?=s)/g, '')
    .replace(/v/g, 'b')
    .replace(/l/g, 'r')
    .replace(/x/g, 'h')
    .replace(/([bcdfghkmnprst])\1+/g, '$1');
  const vowelFirst = /^[aeiouy]/.test(classes) ? 'a' : '';
  return vowelFirst + classes.replace(/[^bdfghkmnprst]/g, '');
};

const skeletonOfPart = (part: string): string | undefined => {
  const lower = foldArabic(removeInvisible(part).normalize('NFC').toLowerCase()).replace(/ё/g, 'е');
  if (lower.length < 2 || lower.length > LONGEST_NAME) return undefined;
  const latin = /^\p{Script=Latin}+$/u.test(lower.normalize('NFC'));
  const sounds = latin ? latinSounds(lower) : romaniseName(lower.normalize('NFKC'));
  if (sounds === undefined || sounds === '') return undefined;
  const skeleton = reduceSounds(sounds);
  // One consonant says nothing: short names (Li, Koh) are compared with their vowels.
  return skeleton.replace(/^a/, '').length >= 2 ? skeleton : `=${sounds}`;
};

/**
 * Key of a surname or given name; hyphenated names give their parts' keys joined by a hyphen. Equal keys mean "may be the
 * same name": Krutskikh = Krutskich = Kroutskikh = Krútskij = Крутских = クルツキフ, Verdier = Вердье = ベルディエ.
 *
 * How: Cyrillic (Russian case endings off), katakana and Arabic become rough Latin letters, Latin spellings of one sound
 * become one letter (tsch, tch, ч; kh, ch, х; w, v), vowels after the first place are dropped, and sounds a script cannot
 * tell apart are merged: l = r and b = v (katakana), voiced and voiceless sibilants, final v = f.
 *
 * Limits: Arabic has no p and writes v as f, and chi in katakana may be ti (プーチン), so such names stay apart; ch is taken as
 * in German and for х within a word, as in English at its beginning; French silent letters other than -ier count.
 * Undefined for other scripts (Han, hiragana, Thai …), for mixed scripts, one character, and over 40 characters.
 */
export const nameSkeleton = (word: string): string | undefined => {
  const parts = word
    .replace(/^['’]|['’]s?$/g, '')
    .split(/[-\u2010-\u2015]/)
    .map(skeletonOfPart);
  return parts.every((part) => part !== undefined) ? parts.join('-') : undefined;
};
