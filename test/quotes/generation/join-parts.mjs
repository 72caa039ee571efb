// Quotation generator: documents → quotations of several parts: shortened (in order, one document, an omission mark
// between them) and stitched (from two documents, or from two places that no omission mark joins in order).
// Every part stands once in all texts; what is left out is looked at, never guessed.
import { windowOf } from './draw-windows.mjs';
import { NEGATION_COMPANIONS, NEGATION_LIKE, NEGATIONS } from './word-lists.mjs';

const OMISSION_MARKS = [' […] ', ' [...] ', ' … ', '… ', ' ... ', ' [ … ] '];
const PART_WORDS = { least: 5, most: 14 };
const OMITTED_WORDS = { least: 2, most: 25 };

/** What the omissions of a shortened quotation do, each with the warnings due. */
export const SHORTENINGS = {
  plain: { isFit: (gap) => !gap.spansLines && gap.negations === 'none', warnings: [] },
  negation: { isFit: (gap) => !gap.spansLines && gap.negations === 'certain', warnings: ['negation-dropped'] },
  paragraphs: {
    isFit: (gap) => gap.spansParagraphs && gap.negations === 'none',
    warnings: ['omission-spans-paragraphs'],
  },
};

/** Two to four parts; one omission is of the kind asked for, the others are plain. */
export function drawShortened({ source, search }, random, shortening) {
  const document = source.drawDocument(random);
  const count = random.between(2, 4);
  const telling = random.between(1, count - 1);
  const parts = [];
  let first = random.between(0, document.words.length - 1);
  for (let index = 0; index < count; index += 1) {
    const after = first + random.between(PART_WORDS.least, PART_WORDS.most);
    const part = windowOf(document, first, after);
    if (part === undefined || !search.isUnique(part.text)) return undefined;
    if (index > 0) {
      const { isFit } = SHORTENINGS[index === telling ? shortening : 'plain'];
      if (!isFit(describeGap(document, parts.at(-1).end, part.start))) return undefined;
    }
    parts.push(part);
    first = after + random.between(OMITTED_WORDS.least, OMITTED_WORDS.most);
  }
  return { parts, text: parts.map(({ text }) => text).join(random.pick(OMISSION_MARKS)) };
}

function describeGap({ text, language }, start, end) {
  const gap = text.slice(start, end);
  return {
    spansLines: gap.includes('\n'),
    spansParagraphs: gap.includes('\n\n'),
    negations: judgeNegations(gap, language),
  };
}

/** 'certain' where a plain negation stands in the gap, 'none' where nothing could be called one; else undefined. */
function judgeNegations(gap, language) {
  const negationLike = NEGATION_LIKE[language];
  if (negationLike === undefined) return undefined;
  if (!negationLike.test(gap)) return 'none';
  const words = gap.match(/[\p{L}\p{N}]+/gu) ?? [];
  const isNegation = (word, index) =>
    NEGATIONS[language].includes(word) &&
    /^\p{L}+$/u.test(words[index + 1] ?? '') &&
    !NEGATION_COMPANIONS.has(words[index + 1]);
  return words.some(isNegation) ? 'certain' : undefined;
}

const STITCHED_WORDS = { least: 8, most: 25 };
/** Words between two places of one document that nobody would take for one place. */
const FAR_WORDS = 100;

const drawPart = ({ search }, document, random) => {
  const first = random.between(0, document.words.length - 1);
  const part = windowOf(document, first, first + random.between(STITCHED_WORDS.least, STITCHED_WORDS.most));
  return part !== undefined && search.isUnique(part.text) ? part : undefined;
};

function drawTwo(context, random, one, other) {
  const parts = [drawPart(context, one, random), drawPart(context, other, random)];
  return parts.includes(undefined) ? undefined : parts;
}

const join = (parts, mark) => ({ parts, text: parts.map(({ text }) => text).join(mark) });

/** @type {Record<string, (context: object, random: object) => { parts: object[], text: string } | undefined>} */
export const STITCHINGS = {
  documents(context, random) {
    const [one, other] = [context.source.drawDocument(random), context.source.drawDocument(random)];
    if (one === other || one.language !== other.language) return undefined;
    const parts = drawTwo(context, random, one, other);
    return parts && join(parts, random.pick([' ', ' ', '. ', ' […] ', ' … ']));
  },
  places(context, random) {
    const document = context.source.drawDocument(random);
    const parts = drawTwo(context, random, document, document);
    return parts && Math.abs(parts[0].first - parts[1].first) > FAR_WORDS
      ? join(parts, random.pick([' ', '. ']))
      : undefined;
  },
  reversed(context, random) {
    const document = context.source.drawDocument(random);
    const parts = drawTwo(context, random, document, document);
    return parts && parts[0].first - parts[1].first > FAR_WORDS
      ? join(parts, random.pick([' […] ', ' … ']))
      : undefined;
  },
};
