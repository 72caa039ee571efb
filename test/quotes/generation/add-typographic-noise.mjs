// Quotation generator: text → the same text as word processors, web pages and hands leave it; one function a kind.
// Every function keeps all words; it returns its input where it finds nothing to change.

const replaceSome = (text, pattern, random, replace) => {
  const matches = [...text.matchAll(pattern)];
  if (matches.length === 0) return text;
  const certain = random.between(0, matches.length - 1);
  let position = -1;
  return text.replace(pattern, (match) => {
    position += 1;
    return position === certain || random.chance(0.3) ? replace(match) : match;
  });
};

const splitInside = (mark) => (text, random) =>
  replaceSome(text, /\p{Ll}{8,}/gu, random, (word) => {
    const at = random.between(3, word.length - 3);
    return word.slice(0, at) + mark + word.slice(at);
  });

const DOUBLE_MARKS = [
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
  ['"', '"'],
  ['‟', '”'],
];

function changeQuotationMarks(text, random) {
  const [opening, closing] = random.pick(DOUBLE_MARKS);
  const single = random.pick(['’', "'", '‘', '‛']);
  return text
    .replace(/(^|[\s(—–-])["“”„«»‟]/gu, (_, before) => before + opening)
    .replace(/(?<=\S)["“”„«»‟]/gu, (mark, at, whole) => (/[\s(—–-]/u.test(whole[at - 1]) ? mark : closing))
    .replace(/(?<=\p{L})['’](?=\p{L})/gu, single);
}

const changeDashes = (text, random) => {
  const short = random.pick(['‐', '‑', '–', '−']);
  const long = random.pick(['–', '—', '-', '―']);
  return text.replace(/[-–—‐‑]/gu, (dash) => (/[–—]/u.test(dash) ? long : short));
};

const changeSpaces = (text, random) =>
  replaceSome(text, / /gu, random, () => random.pick(['\u00a0', '\u202f', '\u2009', '  ', '\t', '\u3000', '   ']));

/** Breaks lines of 30 to 60 characters at spaces, as a mail or a PDF does; sometimes indented or quoted line by line. */
function wrapHard(text, random) {
  const width = random.between(30, 60);
  const lineEnd = random.pick(['\n', '\r\n', '\n  ', ' \n']);
  let column = 0;
  return text
    .split(' ')
    .map((word, index) => {
      const breaks = index > 0 && column + word.length > width;
      column = breaks ? word.length : column + word.length + 1;
      return index === 0 ? word : (breaks ? lineEnd : ' ') + word;
    })
    .join('');
}

const LIGATURES = [
  ['ffi', 'ﬃ'],
  ['ffl', 'ﬄ'],
  ['ff', 'ﬀ'],
  ['fi', 'ﬁ'],
  ['fl', 'ﬂ'],
];
const joinLigatures = (text) => LIGATURES.reduce((joined, [letters, sign]) => joined.replaceAll(letters, sign), text);

const toggleFirstLetter = (text) => {
  const first = text[0] ?? '';
  const other = first === first.toLowerCase() ? first.toUpperCase() : first.toLowerCase();
  return other.length === 1 ? other + text.slice(1) : text;
};

const widen = (word) => word.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
const widenSome = (text, random) => replaceSome(text, /[A-Za-z0-9]+/g, random, widen);

const FOOTNOTE_MARKS = ['¹', '²', '³', '¹²', '⁷', '[1]', '[12]', '*', '†', '⁽²⁾'];
const markFootnotes = (text, random) => {
  const ends = [...text.matchAll(/\p{Ll}(?=[\s,;.])/gu)].map(({ index }) => index + 1);
  const at = random.pick(ends);
  return at === undefined ? text : text.slice(0, at) + random.pick(FOOTNOTE_MARKS) + text.slice(at);
};

/** Marks without width; the pairs stand as a pair around one word. */
const BIDI_PAIRS = [
  ['\u200f', ''],
  ['\u200e', ''],
  ['\u202b', '\u202c'],
  ['\u2067', '\u2069'],
  ['\u061c', '\u200e'],
];
const markDirections = (text, random) => {
  const [before, after] = random.pick(BIDI_PAIRS);
  return replaceSome(text, /\p{L}{2,}/gu, random, (word) => before + word + after);
};

/** @type {Record<string, (text: string, random: ReturnType<typeof import('./seeded-random.mjs').createRandom>) => string>} */
export const TYPOGRAPHIC_NOISE = {
  'quotation-marks': changeQuotationMarks,
  dashes: changeDashes,
  spaces: changeSpaces,
  'hard-wraps': wrapHard,
  ligatures: joinLigatures,
  'line-hyphens': (text, random) => splitInside(random.pick(['-\n', '-\r\n', '‐\n']))(text, random),
  'soft-hyphens': splitInside('\u00ad'),
  'first-letter': toggleFirstLetter,
  yo: (text) => text.replaceAll('ё', 'е').replaceAll('Ё', 'Е'),
  'sharp-s': (text) => text.replaceAll('ß', 'ss'),
  'full-width': widenSome,
  'footnote-marks': markFootnotes,
  'direction-marks': markDirections,
};
