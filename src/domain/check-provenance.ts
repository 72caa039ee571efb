// domain: proof that a prepared document says what its source says. Prepared document → list of problems (empty = sound).
// Pure; compares what the map claims with both texts and never searches.
import type { PreparedDocument, Sentence } from './document.js';

const UNCOUNTED = /[\s\p{Pd}\p{Cc}\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/gu;
const NOT_LETTER = /[^\p{L}\p{N}\p{M}]/gu;

/** The mark before a list item (which may read as a heading), a task's box included; it belongs to no sentence. */
const BULLET = /^[-–•·*+▪●◦‣►■](?:\s*\[[ xX]\])?$/u;

const comparable = (text: string): string => text.replace(UNCOUNTED, '').normalize('NFC');
// Composed first: NFC takes some symbols apart into a symbol and a mark. And again: what was apart may now adjoin.
const lettersOf = (text: string): string => text.normalize('NFC').replace(NOT_LETTER, '').normalize('NFC');

/**
 * Checks that the map covers the text without gap and in source order, that every sentence equals the source it is mapped
 * to (without white space, hyphens and invisible marks, NFC), that sentences cover all of the text but white space and bullets, and
 * that text and removed parts together hold every letter and digit of the source in its order.
 */
export function checkProvenance(document: PreparedDocument): string[] {
  return [...checkMap(document), ...checkSentences(document), ...checkNothingLost(document)];
}

function checkMap({ map, text, sourceText }: PreparedDocument): string[] {
  const problems: string[] = [];
  let textEnd = 0;
  let sourceEnd = 0;
  for (const [textStart, textLength, sourceStart, sourceLength] of map) {
    if (textStart !== textEnd) problems.push(`map: run at text ${textStart}, expected ${textEnd}`);
    if (sourceStart < sourceEnd) problems.push(`map: run at source ${sourceStart} lies before ${sourceEnd}`);
    textEnd = textStart + textLength;
    sourceEnd = sourceStart + sourceLength;
  }
  if (textEnd !== text.length) problems.push(`map: covers ${textEnd} of ${text.length} characters`);
  if (sourceEnd > sourceText.length) problems.push(`map: ends at source ${sourceEnd} of ${sourceText.length}`);
  return problems;
}

function checkSentences(document: PreparedDocument): string[] {
  const problems: string[] = [];
  let end = 0;
  let firstRun = 0;
  for (const sentence of document.sentences) {
    if (sentence.start < end || sentence.end > document.text.length || sentence.start >= sentence.end) {
      problems.push(`sentence [${sentence.start}, ${sentence.end}): out of order or out of the text`);
    }
    const between = document.text.slice(end, sentence.start).trim();
    if (between !== '' && !BULLET.test(between)) {
      problems.push(`text before ${sentence.start} belongs to no sentence`);
    }
    end = sentence.end;
    while (firstRun < document.map.length && runEnd(document, firstRun) <= sentence.start) firstRun++;
    const shown = document.text.slice(sentence.start, sentence.end);
    if (comparable(sourceOf(document, sentence, firstRun)) !== comparable(shown)) {
      problems.push(`sentence [${sentence.start}, ${sentence.end}) differs from its source: ${shown.slice(0, 60)}`);
    }
  }
  if (document.text.slice(end).trim() !== '') problems.push(`text after ${end} belongs to no sentence`);
  return problems;
}

const runEnd = (document: PreparedDocument, index: number): number => document.map[index]![0] + document.map[index]![1];

/** The source characters a sentence was made of; a run that is a replaced unit counts whole. */
function sourceOf(document: PreparedDocument, sentence: Sentence, firstRun: number): string {
  const parts: string[] = [];
  for (let index = firstRun; index < document.map.length; index++) {
    const [textStart, textLength, sourceStart, sourceLength] = document.map[index]!;
    if (textStart >= sentence.end) break;
    const skip = textLength === sourceLength ? Math.max(0, sentence.start - textStart) : 0;
    const cut = textLength === sourceLength ? Math.max(0, textStart + textLength - sentence.end) : 0;
    parts.push(document.sourceText.slice(sourceStart + skip, sourceStart + sourceLength - cut));
  }
  return parts.join('');
}

function checkNothingLost({ map, text, removed, sourceText }: PreparedDocument): string[] {
  const kept = map.map(([textStart, textLength, sourceStart]) => ({
    at: sourceStart,
    text: text.slice(textStart, textStart + textLength),
  }));
  const gone = removed.map((part) => ({ at: part.start, text: sourceText.slice(part.start, part.end) }));
  const all = [...kept, ...gone].sort((a, b) => a.at - b.at);
  const got = lettersOf(all.map((part) => part.text).join(''));
  const expected = lettersOf(sourceText);
  if (got === expected) return [];
  let at = 0;
  while (at < got.length && got[at] === expected[at]) at++;
  return [
    `text and removed parts differ from the source at letter ${at}: got "${got.slice(at, at + 30)}", expected "${expected.slice(at, at + 30)}"`,
  ];
}
