// language: TEXT → ISO 639-1 code. The script decides where it can; Latin and Cyrillic texts go to n-gram statistics (eld)
// and to letters that only one language has. It never throws and never guesses silently: `confident` says so.
import { eld } from 'eld/extrasmall';
import { UNDETERMINED } from '../domain/language.js';
import { isPlainVietnamese } from './plain-vietnamese.js';

export interface DetectedLanguage {
  /** ISO 639-1, best guess; `und` when there is nothing to go by. */
  readonly language: string;
  /** False for names, abbreviations, a word or two without telling letters: take the user's language or English. */
  readonly confident: boolean;
}

export interface LanguageDetector {
  /** Looks at the first 2,000 characters. About 0.1 ms for a question. */
  detect(text: string): DetectedLanguage;
}

/**
 * The `extrasmall` data: on 42 questions in 12 languages (all right) and 36 short queries in 9 (35 right) it equals `small` and
 * `medium`, at +60 MB of memory instead of +156 and +199.
 */
const LANGUAGES = [
  'en',
  'de',
  'fr',
  'es',
  'vi',
  'it',
  'pt',
  'nl',
  'pl',
  'ru',
  'uk',
  'bg',
  'be',
  'sr',
  'sv',
  'da',
  'no',
].concat(['fi', 'tr', 'cs', 'sk', 'ro', 'hu', 'ca', 'et', 'lt', 'lv', 'hr', 'ar', 'fa']);
const CYRILLIC_LANGUAGES = new Set(['ru', 'uk', 'bg', 'be', 'sr']);

const LOOKED_AT = 2000;
/** Fewer words than this need a telling letter or a function word to be called confident. */
const ENOUGH_WORDS = 4;
/** With fewer, the best language must lead by this factor: the one wrong guess among the short trials led by 1.03. */
const CLEAR_LEAD = 1.1;

/** Scripts that settle the language, by share of letters. One Han character or kana says as much as several letters. */
const SCRIPTS: readonly { readonly name: string; readonly letters: RegExp; readonly weight: number }[] = [
  { name: 'latin', letters: /\p{Script=Latin}/gu, weight: 1 },
  { name: 'cyrillic', letters: /\p{Script=Cyrillic}/gu, weight: 1.5 },
  { name: 'cjk', letters: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu, weight: 3 },
  { name: 'arabic', letters: /\p{Script=Arabic}/gu, weight: 1.5 },
  { name: 'ko', letters: /\p{Script=Hangul}/gu, weight: 3 },
  { name: 'el', letters: /\p{Script=Greek}/gu, weight: 1.5 },
  { name: 'he', letters: /\p{Script=Hebrew}/gu, weight: 1.5 },
  { name: 'th', letters: /\p{Script=Thai}/gu, weight: 1.5 },
  { name: 'hi', letters: /\p{Script=Devanagari}/gu, weight: 1.5 },
  { name: 'ka', letters: /\p{Script=Georgian}/gu, weight: 1.5 },
  { name: 'hy', letters: /\p{Script=Armenian}/gu, weight: 1.5 },
];

/** Letters that, among the languages above, belong to one. Checked in order. */
const TELLING_LATIN: readonly (readonly [language: string, letters: RegExp])[] = [
  ['vi', /[đơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/u],
  ['es', /[¿¡ñ]/u],
  ['de', /ß/u],
  ['pl', /[ąęłśźżń]/u],
  ['hu', /[őű]/u],
  ['cs', /[řěů]/u],
  ['tr', /[ğış]/u],
  ['pt', /[ãõ]/u],
];
/** Frequent small words that no other of these languages has. */
const TELLING_WORDS: readonly (readonly [language: string, words: RegExp])[] = [
  ['en', /(?<!\p{L})(?:the|what|who|when|which|how|why|where|does|did|were|with|and|of)(?!\p{L})/u],
  ['de', /(?<!\p{L})(?:der|das|ist|und|wer|wann|welche[rsnm]?|warum|wie|wurde|nicht|mit|über|für)(?!\p{L})/u],
  ['fr', /(?<!\p{L})(?:les|qui|quand|quelles?|quels?|pourquoi|où|avec|dans|une|est-ce|sont)(?!\p{L})/u],
  ['es', /(?<!\p{L})(?:el|los|quién|cuándo|cuál|qué|dónde|cómo|por qué|las|y|del)(?!\p{L})/u],
];
/** Characters of Japanese print that neither Chinese script uses. */
const JAPANESE_HAN = /[仏対図変発経済戦駅団伝単総読説実続権関働込]/u;
/** Japanese prose is a third to a half kana; Chinese texts hold some in names and quoted titles. */
const LEAST_KANA = 0.05;
/** Characters: a longer text without kana is not Japanese, though it may hold a Japanese name. */
const LONGEST_WITHOUT_KANA = 40;

const dominantScript = (text: string): string | undefined => {
  let best: string | undefined;
  let most = 0;
  for (const { name, letters, weight } of SCRIPTS) {
    const share = (text.match(letters)?.length ?? 0) * weight;
    if (share > most) [best, most] = [name, share];
  }
  return best;
};

const sure = (language: string): DetectedLanguage => ({ language, confident: true });

const detectCjk = (text: string): DetectedLanguage => {
  const kana = text.match(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  const characters = kana + (text.match(/\p{Script=Han}/gu)?.length ?? 0);
  const isShortJapanese = characters <= LONGEST_WITHOUT_KANA && JAPANESE_HAN.test(text);
  return sure(kana > characters * LEAST_KANA || isShortJapanese ? 'ja' : 'zh');
};

const detectArabic = (text: string): DetectedLanguage => {
  if (/[ٹڈڑے]/u.test(text)) return sure('ur');
  return sure(/[پچژگ]|[کی](?=\p{L})/u.test(text) ? 'fa' : 'ar');
};

const detectCyrillic = (text: string): DetectedLanguage => {
  if (/[іїєґ]/u.test(text)) return sure(/[ыўё]/u.test(text) ? 'be' : 'uk');
  if (/[ыэё]/u.test(text)) return sure('ru');
  if (/[јљњћђџ]/u.test(text)) return sure('sr');
  const words = wordsOf(text).length;
  const { language } = eld.detect(text);
  // The statistics take every other short Russian text for Bulgarian or Serbian; real Bulgarian is full of ъ.
  const believed = words > ENOUGH_WORDS || (language === 'bg' && text.includes('ъ'));
  return { language: believed && CYRILLIC_LANGUAGES.has(language) ? language : 'ru', confident: words >= 2 };
};

const wordsOf = (text: string): string[] => text.match(/\p{L}+/gu) ?? [];

/** Without addresses, abbreviations and numbers, whose letters belong to no language. */
const proseOf = (text: string): string =>
  text
    .replace(/https?:\/\/\S{1,500}/g, ' ')
    .replace(/(?<![\p{L}\p{N}])[\p{Lu}\p{N}][\p{Lu}\p{N}./-]{1,40}(?![\p{L}\p{N}])/gu, ' ')
    .trim();

const detectLatin = (text: string): DetectedLanguage => {
  const prose = proseOf(text);
  const words = wordsOf(prose);
  if (words.length === 0) return { language: UNDETERMINED, confident: false };
  const lower = prose.toLowerCase();
  if (isPlainVietnamese(wordsOf(lower))) return sure('vi');
  const result = eld.detect(prose);
  if (words.length < ENOUGH_WORDS || !result.isReliable()) {
    const telling = [...TELLING_LATIN, ...TELLING_WORDS].find(([, sign]) => sign.test(lower));
    if (telling !== undefined) return sure(telling[0]);
  }
  const language = result.language || UNDETERMINED;
  if (words.length >= ENOUGH_WORDS) return { language, confident: result.isReliable() };
  const names = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  const clear = words.length > 1 && 2 * names <= words.length && leadOf(result.getScores()) >= CLEAR_LEAD;
  return { language, confident: clear && result.isReliable() };
};

/** How many times the second best score the best one is. */
const leadOf = (scores: Readonly<Record<string, number>>): number => {
  const [best = 0, second = 0] = Object.values(scores).sort((a, b) => b - a);
  return second === 0 ? Number.POSITIVE_INFINITY : best / second;
};

/** The statistics are loaded with this module, once per process. */
export const createLanguageDetector = (): LanguageDetector => {
  eld.setLanguageSubset(LANGUAGES);
  return {
    detect: (text) => {
      const sample = text.slice(0, LOOKED_AT).normalize('NFC');
      const script = dominantScript(sample);
      switch (script) {
        case undefined:
          return { language: UNDETERMINED, confident: false };
        case 'latin':
          return detectLatin(sample);
        case 'cyrillic':
          return detectCyrillic(sample.toLowerCase());
        case 'cjk':
          return detectCjk(sample);
        case 'arabic':
          return detectArabic(sample);
        default:
          return sure(script);
      }
    },
  };
};
