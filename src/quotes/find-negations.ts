// quotes: WORDS → how many of them deny. Nine languages; another language is read with the words of all of them. It looks
// at words alone: irony and double negation are beyond it.
import type { QuoteWord } from './split-words.js';

const NEGATIONS: Readonly<Record<string, RegExp>> = {
  en: /^(?:not|no|never|none|nobody|nothing|nowhere|neither|nor|non|without|cannot|\p{L}+n't)$/u,
  de: /^(?:nicht|nichts|nie|niemals|niemand(?:em|en|es)?|nirgends|nirgendwo|weder|ohne|kein(?:e|en|em|er|es|erlei|esfalls|eswegs)?)$/u,
  ru: /^(?:не|ни|нет|нельзя|никогда|никто|никого|никому|ничто|ничего|ничему|нигде|никуда|нисколько|никак(?:ой|ая|ое|ие|их|им|ими|ого|ому|ом)?|без)$/u,
  fr: /^(?:ne|n'\p{L}+|pas|jamais|aucun|aucune|ni|non|sans|rien|nul|nulle|nullement|guère|qu'aucune?)$/u,
  es: /^(?:no|ni|nunca|jamás|sin|ningún|ninguno|ninguna|ningunos|ningunas|nada|nadie|tampoco)$/u,
  vi: /^(?:không|chưa|chẳng|chả|đừng|chớ)$/u,
  ar: /^[وفب]?(?:ألا|لا|لم|لن|لما|ليس|ليست|ليسوا|لسنا|غير|بدون|دون|بلا|عدم|كلا)$/u,
  zh: /^[不没沒未非无無勿莫否]$/u,
};
const ALL_SPACED = Object.values(NEGATIONS);
/** Japanese negation is an ending: it shows in several characters only. */
const JAPANESE = /ない|なかった|なく|なけれ|なし|ません|まい|ずに|ず(?=[、。]|$)|ぬ(?=[、。]|$)|無|不|非|未/gu;

/** Words of `words` that deny. `language`: ISO 639-1 of the source; `und` and others: all languages' words count. */
export function countNegations(words: readonly QuoteWord[], language: string): number {
  if (language === 'ja') {
    const text = words.map(({ key }) => key).join('');
    return text.match(JAPANESE)?.length ?? 0;
  }
  const own = NEGATIONS[language];
  const patterns = own === undefined ? ALL_SPACED : [own];
  return words.filter(({ key }) => patterns.some((pattern) => pattern.test(key.toLowerCase()))).length;
}

const PREFIXES: Readonly<Record<string, readonly string[]>> = {
  en: ['un', 'in', 'im', 'il', 'ir', 'non', 'dis', 'mis'],
  de: ['un', 'nicht', 'in', 'miss'],
  ru: ['не', 'без', 'бес', 'анти'],
  fr: ['in', 'im', 'il', 'ir', 'non', 'dés', 'mé'],
  es: ['in', 'im', 'i', 'des', 'no'],
  ar: ['لا'],
};
const ALL_PREFIXES = [...new Set(Object.values(PREFIXES).flat())];
const STEM_MIN = 4;

/** "lawful" and "unlawful": one word is the other one with a prefix that denies. */
export function isDeniedForm(left: string, right: string, language: string): boolean {
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  if (short.length < STEM_MIN) return false;
  const prefixes = PREFIXES[language] ?? ALL_PREFIXES;
  return prefixes.some((prefix) => prefix + short.toLowerCase() === long.toLowerCase());
}
