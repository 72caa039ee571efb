// ingest: blocks of a page and the titles that its head declares → the block that is the title. Site names around a declared
// title are told by what the page itself shows. Must not change any text.
import { UNDETERMINED } from '../../domain/language.js';
import { headerRule } from '../header-lines.js';
import type { PageBlock } from './measure-page.js';

export interface PageTitle {
  /** The block that shows it, where one does. */
  readonly block: number | undefined;
  /** As the page shows it, else as its head declares it. */
  readonly text: string | undefined;
}

const LONGEST_TITLE = 400;
/** Blocks from the top that are looked at: the longest menus have some hundreds. */
const MOST_BLOCKS = 5000;
/** Between a title and the name of its site. */
const SEPARATOR = /\s+[|–—·•»:-]{1,2}\s+|\s*[|_»]\s*|\s*[-–—]{2}\s*/u;
/** A shown line is the declared title when it is at least this share of it: the rest is the name of the site. */
const SMALLEST_SHARE = 0.35;

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** `declared` in order of trust. `isFurniture` by index: a line of a menu or breadcrumb may repeat the title. */
export function findTitle(
  blocks: readonly PageBlock[],
  declared: readonly string[],
  isFurniture: (index: number) => boolean,
): PageTitle {
  const folded = declared.map(fold).filter((title) => title !== '');
  let best: { index: number; score: number } | undefined;
  let proseSeen = 0;
  for (const [index, block] of blocks.slice(0, MOST_BLOCKS).entries()) {
    if (block.isProse && !isFurniture(index)) proseSeen++;
    const score = scoreTitle(block, folded, proseSeen) - (isFurniture(index) ? 4 : 0);
    if (score > 0 && (best === undefined || score > best.score)) best = { index, score };
  }
  const shown = best === undefined ? undefined : withoutDate(blocks[best.index]!.words, declared);
  return { block: best?.index, text: shown ?? stripSite(declared[0]) };
}

/** A single line break may part a title from its date: what the page declares says where it ends. */
function withoutDate(shown: string, declared: readonly string[]): string {
  const title = declared.find((given) => shown.startsWith(`${given} `));
  const isDated = title !== undefined && headerRule(shown.slice(title.length).trim(), UNDETERMINED) === 'date-line';
  return isDated ? title : shown;
}

function scoreTitle(block: PageBlock, declared: readonly string[], proseSeen: number): number {
  if (block.words.length > LONGEST_TITLE || block.letters < 2 || block.kind === 'list-item' || block.kind === 'code')
    return 0;
  const level = block.kind === 'heading' ? (block.level ?? 6) : 7;
  // A heading deep in the text may quote the title; the title itself stands before most of it.
  const place = Math.min(proseSeen, 4);
  const match = matchTitle(fold(block.words), declared);
  if (match > 0) return match + (7 - level) - place;
  return block.kind === 'heading' && level === 1 && !block.onlyLinks ? 5 - place * 0.5 : 0;
}

function matchTitle(words: string, declared: readonly string[]): number {
  if (words === '') return 0;
  let best = 0;
  for (const [index, title] of declared.entries()) {
    const trust = index === 0 ? 1 : 0;
    if (title === words) best = Math.max(best, 12 + trust);
    else if (` ${title} `.includes(` ${words} `) || isCjkPart(title, words)) {
      const share = words.length / title.length;
      // The name of the site is a part of the declared title, too, but mostly the shorter one and at its end.
      if (share >= SMALLEST_SHARE) best = Math.max(best, (title.startsWith(words) ? 8 : 5) * share + trust);
    } else if (words.startsWith(`${title} `) && title.length * 2 > words.length) best = Math.max(best, 6);
  }
  return best;
}

const isCjkPart = (title: string, words: string): boolean =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(words) && title.includes(words);

/** The longest part between separators, which is the title more often than not; undefined for an empty title. */
function stripSite(title: string | undefined): string | undefined {
  const parts = (title ?? '').split(SEPARATOR).filter((part) => part.trim() !== '');
  const [first] = parts;
  if (first === undefined) return undefined;
  const longest = parts.reduce((best, part) => (part.length > best.length ? part : best), first);
  return (first.length * 2 >= longest.length ? first : longest).trim();
}
