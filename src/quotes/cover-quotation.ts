// quotes: REGIONS → the few that together make up most of a quotation, and how they lie to each other; nothing when too
// little of it stands anywhere. It judges words by number, not by meaning.
import type { Span } from '../domain/span.js';
import type { IndexedVersion } from '../store/quotation-rows.js';
import type { Region } from './find-regions.js';
import type { ReadQuotation } from './read-quotation.js';

export interface CoveringPart {
  readonly region: Region;
  /** Words of the quotation that this part answers for; the parts' ranges tile those of the quotation. */
  readonly owned: Span;
}

export interface Cover {
  readonly parts: readonly [CoveringPart, ...CoveringPart[]];
  /** Every part follows the one before in the same document, behind an omission mark. */
  readonly isInOrder: boolean;
}

/** Share of the words that must be the same: below, it is another text on the same matter. */
const SAME_SHARE = 0.6;
/** The same for texts made of several places: common phrases stand everywhere. */
const STITCHED_SHARE = 0.8;
/** Words that are the same in each part of a stitched text, at least and on average; more parts are no quotation. */
const STITCHED_WORDS = 5;
const STITCHED_MEAN = 6;
const STITCHED_PARTS = 5;
const SAME_WORDS = 3;
/** What a further part must bring, in words. */
const JUMP_COST = 4;
const OMISSION_COST = 0.25;
/** Between parts that cover equally much the claimed document is taken. */
const CLAIM_BONUS = 0.75;
/** Regions compared with each other, the longest: the work grows with the square. */
const REGIONS_MAX = 300;
/** Words at a border that both neighbours may hold. */
const OVERLAP_MAX = 4;

interface Link {
  readonly value: number;
  readonly before: number;
}

export function coverQuotation(
  quotation: ReadQuotation,
  regions: readonly Region[],
  preferred?: IndexedVersion,
): Cover | undefined {
  const bonus = (region: Region): number => (region.version.number === preferred?.number ? CLAIM_BONUS : 0);
  const longest = [...regions].sort((a, b) => b.solid.length - a.solid.length).slice(0, REGIONS_MAX);
  const all = longest.sort((a, b) => a.end - b.end || a.start - b.start);
  const chained = bestChain(all, bonus);
  const single = bestSingle(all, bonus);
  const size = quotation.words.filter(({ isSign }) => !isSign).length;
  for (const row of [chained, single === undefined ? [] : [single]]) {
    const [first, ...rest] = row;
    if (first === undefined) continue;
    const parts = assignWords(quotation, [first, ...rest]);
    const isInOrder = row.every((region, place) => place === 0 || isOmission(row[place - 1]!, region));
    if (isEnough(row, size, isInOrder)) return { parts, isInOrder };
  }
  return undefined;
}

/** Dynamic programme over regions by their ends: most words that are the same, least jumps. */
function bestChain(regions: readonly Region[], bonus: (region: Region) => number): Region[] {
  const links: Link[] = [];
  regions.forEach((region, place) => {
    let best: Link = { value: worth(region, 0) + bonus(region), before: -1 };
    for (let earlier = 0; earlier < place; earlier += 1) {
      const other = regions[earlier]!;
      if (region.start < other.end - OVERLAP_MAX || region.start <= other.start || region.end <= other.end) continue;
      if (region.group === other.group) continue;
      const isFree = isOmission(other, region);
      const gain = worth(region, other.end);
      if (!isFree && (gain < STITCHED_WORDS || worth(other, 0) < STITCHED_WORDS)) continue;
      const value = links[earlier]!.value + gain + bonus(region) - (isFree ? OMISSION_COST : JUMP_COST);
      if (value > best.value + 1e-9) best = { value, before: earlier };
    }
    links.push(best);
  });
  let at = links.reduce((most, link, place) => (link.value > (links[most]?.value ?? 0) + 1e-9 ? place : most), -1);
  const row: Region[] = [];
  for (; at >= 0; at = links[at]!.before) row.push(regions[at]!);
  return row.reverse();
}

function bestSingle(regions: readonly Region[], bonus: (region: Region) => number): Region | undefined {
  const value = (region: Region): number => worth(region, 0) + bonus(region);
  return regions.reduce<Region | undefined>(
    (best, region) => (best === undefined || value(region) > value(best) + 1e-9 ? region : best),
    undefined,
  );
}

/** Words that are the same from `from` on, less half of those in between that are not. */
function worth(region: Region, from: number): number {
  const solid = region.solid.filter((at) => at >= from);
  if (solid.length === 0) return 0;
  const first = region.pairs[solid[0]!]!;
  const last = region.pairs[solid.at(-1)!]!;
  const extent = Math.max(solid.at(-1)! - solid[0]!, last - first) + 1;
  const signs = region.source.slice(first, last + 1).filter(({ isSign }) => isSign).length;
  return solid.length - Math.min(solid.length / 2, Math.max(0, extent - signs - solid.length) / 2);
}

/** The second follows the first in the same document, in another segment: what lies between was marked as left out. */
const isOmission = (first: Region, second: Region): boolean =>
  first.version.number === second.version.number &&
  first.segment < second.segment &&
  first.source[first.pairs[first.end - 1]!]!.end <= second.source[second.pairs[second.start]!]!.start;

function isEnough(row: readonly Region[], size: number, isInOrder: boolean): boolean {
  const same = new Set(row.flatMap(({ solid }) => solid)).size;
  if (isInOrder) return same >= Math.min(SAME_WORDS, size) && same / size >= SAME_SHARE;
  return row.length <= STITCHED_PARTS && same / row.length >= STITCHED_MEAN && same / size >= STITCHED_SHARE;
}

/**
 * Words between two regions go with the first as far as it pairs them, then with the second; of words that both hold, each
 * keeps those that stand together in its source.
 */
function assignWords({ words, segments }: ReadQuotation, row: readonly [Region, ...Region[]]): Cover['parts'] {
  const borders = row.slice(1).map((region, place): number => {
    const before = row[place]!;
    if (before.segment !== region.segment) return segments[region.segment]!.start;
    if (region.start < before.end) return borderWithin(before, region);
    let border = before.end;
    while (border < region.start && isNext(before, border)) border += 1;
    return border < region.start && !isNext(before, border) ? region.start - pairedBefore(region, border) : border;
  });
  const [first, ...rest] = row.map((region, place) => ({
    region,
    owned: { start: borders[place - 1] ?? 0, end: borders[place] ?? words.length },
  }));
  return [first!, ...rest];
}

/** The first place in the overlap at which least is torn: a common word far from the rest of its passage belongs to the other. */
function borderWithin(before: Region, region: Region): number {
  const torn = (border: number): number => {
    let count = 0;
    for (let at = region.start; at < border; at += 1) if (!isNext(before, at)) count += 1;
    for (let at = border + 1; at <= before.end; at += 1) if (!isNext(region, at)) count += 1;
    return count;
  };
  let best = region.start;
  for (let border = best + 1; border <= before.end; border += 1) if (torn(border) < torn(best)) best = border;
  return best;
}

const isNext = ({ pairs }: Region, at: number): boolean => pairs[at]! >= 0 && pairs[at]! === pairs[at - 1]! + 1;

/** How many words right before the region, from `from` on, it pairs one by one. */
function pairedBefore({ pairs, start }: Region, from: number): number {
  let at = start;
  while (at > from && pairs[at - 1]! >= 0 && pairs[at - 1]! === pairs[at]! - 1) at -= 1;
  return start - at;
}
