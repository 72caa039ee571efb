// Quotation generator: the kinds of quotation, the share of each, and how one is made; a kind's maker draws one place and
// gives a quotation with its label, or nothing where the place does not serve or the label would not be certain.
import { TYPOGRAPHIC_NOISE } from './add-typographic-noise.mjs';
import { applyEdit, WORD_EDITS } from './edit-words.mjs';
import { FOREIGN_SENTENCES } from './foreign-sentences.mjs';
import { drawShortened, SHORTENINGS, STITCHINGS } from './join-parts.mjs';
import { rewordWindow } from './reword-sentences.mjs';
import { foldText } from './search-folded.mjs';
import { WRITTEN_PARAPHRASES } from './written-paraphrases.mjs';

const WORDS = { least: 6, most: 60 };
/** Two untouched words at either end and five in a row that stand once make an altered quotation's place certain. */
const ALTERED_WORDS = { least: 8, most: 60 };
const CERTAIN_WORDS = 5;
const REWORDED_WORDS = { least: 15, most: 45 };

const OUTER_MARKS = [
  ['„', '“'],
  ['“', '”'],
  ['«', '»'],
  ['"', '"'],
  ['»', '«'],
  ['「', '」'],
  ['', ''],
];

function labelParts(verdict, parts, { differences = [], warnings = [] } = {}) {
  const ids = [...new Set(parts.map(({ document }) => document.id))];
  const due = [...warnings];
  if (parts.some(({ document }) => document.isMachineTranslated)) due.push('machine-translated-source');
  return {
    verdict,
    ...(ids.length === 1 && { documentId: ids[0] }),
    parts: parts.map(({ document, start, end }) => ({ documentId: document.id, start, end })),
    ...(differences.length > 0 && { differences }),
    ...(due.length > 0 && { warnings: due }),
  };
}

function drawUnique({ source, search }, random) {
  const window = source.drawWindow(random, WORDS.least, WORDS.most);
  return window !== undefined && search.isUnique(window.text) ? window : undefined;
}

function makeExact(context, random) {
  const window = drawUnique(context, random);
  return window && { text: window.text, label: labelParts('exact', [window]) };
}

function makeOuterMarks(context, random) {
  const window = drawUnique(context, random);
  if (window === undefined || /["“”„«»]/u.test(window.text)) return undefined;
  const [opening, closing] = random.pick(OUTER_MARKS);
  const stop = opening === '' || random.chance(0.5) ? '.' : '';
  return { text: `${opening}${window.text}${stop}${closing}`, label: labelParts('exact', [window]) };
}

const makeTypographic = (addNoise) => (context, random) => {
  const window = context.source.drawWindow(random, WORDS.least, WORDS.most);
  if (window === undefined) return undefined;
  const text = addNoise(window.text, random);
  if (text === window.text || !context.search.isUnique(window.text)) return undefined;
  return { text, label: labelParts('typographic', [window]) };
};

const makeAltered = (edit) => (context, random) => {
  const window = context.source.drawWindow(random, ALTERED_WORDS.least, ALTERED_WORDS.most);
  const made = window && edit(window, random);
  if (made === undefined || repeatsNeighbour(window, made)) return undefined;
  const { text, left, right } = applyEdit(window, made);
  if (!context.search.isAbsent(text) || !isCertain(context, left, right)) return undefined;
  return { text, label: labelParts('altered', [window], { differences: [made.difference] }) };
};

const repeatsNeighbour = ({ words }, { at, length, difference }) =>
  [words[at - 1], words[at + length]].some(({ core }) => foldText(core) === foldText(difference.quoted));

/** Nowhere else does either side of the edit stand, so no other passage is as close. */
function isCertain({ search }, left, right) {
  const [shorter, longer] = [left, right]
    .map((text) => ({ text, words: foldText(text).split(' ').length }))
    .sort((one, other) => one.words - other.words);
  if (longer.words < CERTAIN_WORDS || !search.isUnique(longer.text)) return false;
  return shorter.words <= CERTAIN_WORDS || search.isUnique(shorter.text);
}

const makeShortened = (shortening) => (context, random) => {
  const drawn = drawShortened(context, random, shortening);
  const { warnings } = SHORTENINGS[shortening];
  return drawn && { text: drawn.text, label: labelParts('shortened', drawn.parts, { warnings }) };
};

const makeStitched = (stitch) => (context, random) => {
  const drawn = stitch(context, random);
  return drawn && { text: drawn.text, label: labelParts('stitched', drawn.parts) };
};

const claimOwn = (make) => (context, random) => {
  const made = make(context, random);
  return made && { ...made, document: made.label.documentId };
};

/** Claims a document that holds none of the words; the text stands once, so the claim is false. */
const claimOther = (make, change) => (context, random) => {
  const made = make(context, random);
  const claimed = context.source.drawDocument(random).id;
  return made && claimed !== made.label.documentId
    ? { ...made, document: claimed, label: change(made.label) }
    : undefined;
};

const misattribute = (make) => claimOther(make, (label) => ({ ...label, verdict: 'misattributed' }));
const warnOfOther = (label) => ({ ...label, warnings: ['other-document', ...(label.warnings ?? [])] });

/** From a capital to a full stop: what is reworded should have a sense to keep. */
const isWholeSentence = ({ document, text, end }) => /^\p{Lu}/u.test(text) && /[.!?]/u.test(document.text[end] ?? '');

function makeReworded({ source, search }, random) {
  const window = source.drawWindow(random, REWORDED_WORDS.least, REWORDED_WORDS.most);
  if (window === undefined || !isWholeSentence(window)) return undefined;
  const text = rewordWindow(window);
  return text && search.isAbsent(text) ? { text, label: { verdict: 'not-found' } } : undefined;
}

const makeWritten =
  (sentences) =>
  ({ search }, random) => {
    const text = random.pick(sentences);
    return search.isAbsent(text) ? { text, label: { verdict: 'not-found' } } : undefined;
  };

const makeNoisy = (context, random) => makeTypographic(random.pick(Object.values(TYPOGRAPHIC_NOISE)))(context, random);

/** Out of 2,000. */
const EDIT_SHARES = {
  'word-changed': 200,
  'word-inserted': 120,
  'word-dropped': 120,
  'negation-dropped': 120,
  'number-changed': 100,
  'date-changed': 80,
  'name-changed': 100,
  'look-alike': 60,
};

/** Kinds in the order of the output; the shares add up to 2,000. */
export const KINDS = [
  { kind: 'exact-plain', share: 120, make: makeExact },
  { kind: 'exact-claimed', share: 60, make: claimOwn(makeExact) },
  { kind: 'exact-outer-marks', share: 60, make: makeOuterMarks },
  ...Object.entries(TYPOGRAPHIC_NOISE).map(([noise, add]) => ({
    kind: `typographic-${noise}`,
    share: 25,
    make: makeTypographic(add),
  })),
  ...Object.entries(EDIT_SHARES).map(([kind, share]) => ({ kind, share, make: makeAltered(WORD_EDITS[kind]) })),
  { kind: 'shortened-plain', share: 90, make: makeShortened('plain') },
  { kind: 'shortened-negation', share: 45, make: makeShortened('negation') },
  { kind: 'shortened-paragraphs', share: 45, make: makeShortened('paragraphs') },
  { kind: 'stitched-documents', share: 40, make: makeStitched(STITCHINGS.documents) },
  { kind: 'stitched-places', share: 30, make: makeStitched(STITCHINGS.places) },
  { kind: 'stitched-reversed', share: 30, make: makeStitched(STITCHINGS.reversed) },
  { kind: 'misattributed-exact', share: 50, make: misattribute(makeExact) },
  { kind: 'misattributed-typographic', share: 15, make: misattribute(makeNoisy) },
  { kind: 'misattributed-shortened', share: 15, make: misattribute(makeShortened('plain')) },
  { kind: 'altered-elsewhere', share: 40, make: claimOther(makeAltered(WORD_EDITS['word-changed']), warnOfOther) },
  { kind: 'paraphrased-by-rule', share: 45, make: makeReworded },
  { kind: 'paraphrased-by-hand', share: 30, make: makeWritten(WRITTEN_PARAPHRASES) },
  { kind: 'foreign', share: 60, make: makeWritten(FOREIGN_SENTENCES) },
];
