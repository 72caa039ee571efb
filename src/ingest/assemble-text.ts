// ingest: kept blocks → the document's text, its map and its sentences. Sentences of a paragraph follow each other as in
// the source; list items and headings have lines of their own; a blank line parts paragraphs. The bullet of an item stays
// before its first sentence, so that an excerpt over several items reads as its source does. Must not alter any block.
import type { OffsetMap, Sentence, SentenceKind } from '../domain/document.js';
import type { LanguageDetector } from '../language/detect-language.js';
import { isStructuralHeading } from './cleaned-block.js';
import type { PageStart } from './extraction.js';
import { normaliseText } from './normalise-text.js';
import type { KeptBlock } from './remove-boilerplate.js';
import { splitSentences } from './split-sentences.js';
import { TracedTextBuilder } from './traced-text.js';

export type DetectLanguage = LanguageDetector['detect'];

export interface AssembledText {
  readonly text: string;
  readonly map: OffsetMap;
  readonly sentences: readonly Sentence[];
}

/** Shorter sentences are mostly names and numbers, whose language cannot be told. */
const DETECTABLE_CHARS = 40;

export interface TextLayer {
  readonly source: string;
  /** In the order of their starts; none for a format without pages. */
  readonly pages: readonly PageStart[];
}

export function assembleText(
  { source, pages }: TextLayer,
  blocks: readonly KeptBlock[],
  language: string,
  detect: DetectLanguage,
): AssembledText {
  const builder = new TracedTextBuilder();
  const sentences: Sentence[] = [];
  const place = new Place();
  let previous: KeptBlock | undefined;
  for (const block of blocks) {
    if (previous !== undefined) appendSeparator(builder, source, previous, block);
    place.enter(block, previous);
    appendBullet(builder, source, block);
    const offset = builder.textLength;
    for (const [index, span] of splitSentences(block.text, language).entries()) {
      sentences.push({
        start: offset + span.start,
        end: offset + span.end,
        kind: kindOf(block),
        language: languageOf(block.text.slice(span.start, span.end), language, detect),
        ...place.facts(block),
        ...pageFact(pages, block.traced.map, span.start),
        ...(index === 0 && block.afterRemoval ? { afterRemoval: true as const } : {}),
      });
    }
    builder.append(block.traced);
    previous = block;
  }
  return { ...builder.build(), sentences };
}

/** The page on which the character at `at` of a block stands: a sentence that runs on is cited by where it begins. */
function pageFact(pages: readonly PageStart[], map: OffsetMap, at: number): Pick<Sentence, 'page'> {
  if (pages.length === 0) return {};
  const run = map.findLast(([textStart]) => textStart <= at);
  if (run === undefined) return {};
  const from = run[2] + Math.min(at - run[0], run[3]);
  const page = pages.findLast(({ start }) => start <= from)?.page;
  return page === undefined ? {} : { page };
}

const kindOf = (block: KeptBlock): SentenceKind => {
  if (block.isHeading) return 'heading';
  return block.kind === 'list-item' ? 'list-item' : 'body';
};

/** A text in capitals in small letters: language statistics are of those, and capitals look like no language at all. */
export const legible = (text: string): string => (text === text.toUpperCase() ? text.toLowerCase() : text);

function languageOf(sentence: string, language: string, detect: DetectLanguage): string {
  if (sentence.length < DETECTABLE_CHARS) return language;
  const detected = detect(legible(sentence));
  return detected.confident && detected.language !== 'und' ? detected.language : language;
}

/** The separator stands for the white space right after the block before, which may be none. */
function appendSeparator(builder: TracedTextBuilder, source: string, previous: KeptBlock, next: KeptBlock): void {
  const last = previous.traced.map.at(-1);
  if (last === undefined) return;
  const from = last[2] + last[3];
  const separator = next.kind === 'list-item' && !next.isHeading ? '\n' : '\n\n';
  builder.replace(separator, from, countWhiteSpace(source, from, next.source.start));
}

function appendBullet(builder: TracedTextBuilder, source: string, { bullet, traced }: KeptBlock): void {
  if (bullet === undefined) return;
  builder.append(normaliseText(source, [bullet]));
  builder.replace(' ', bullet.end, countWhiteSpace(source, bullet.end, traced.map[0]?.[2] ?? bullet.end));
}

function countWhiteSpace(source: string, from: number, end: number): number {
  let to = from;
  while (to < end && /\s/.test(source.charAt(to))) to++;
  return to - from;
}

/** Levels of headings the format does not declare: parts of a legal text above all others. */
function levelOf(block: KeptBlock): number {
  if (block.level !== undefined) return block.level;
  if (!isStructuralHeading(block.text)) return 9;
  return /^(?:art|стат|điều|第.{1,5}条|المادة)/iu.test(block.text) ? 8 : 7;
}

/** Where in the document the reading is: paragraph number and heading path. */
class Place {
  private paragraph = 0;
  private headings: { level: number; text: string }[] = [];

  enter(block: KeptBlock, previous: KeptBlock | undefined): void {
    if (block.isHeading) {
      if (block.isTitle) return;
      const level = levelOf(block);
      this.headings = this.headings.filter((heading) => heading.level < level);
      this.headings.push({ level, text: block.text });
      return;
    }
    if (block.isFootnote === true && this.paragraph > 0) return;
    const opened = previous !== undefined && !previous.isHeading;
    if (block.kind !== 'list-item' || !opened || this.paragraph === 0) this.paragraph++;
  }

  facts(block: KeptBlock): Pick<Sentence, 'paragraph' | 'section'> {
    const section = this.headings.map((heading) => heading.text).join(' › ');
    return {
      ...(block.isHeading ? {} : { paragraph: this.paragraph }),
      ...(section === '' || block.isTitle ? {} : { section }),
    };
  }
}
