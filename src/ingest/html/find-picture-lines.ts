// ingest: a short block of a page → whether it belongs to a picture: its caption or who took it. Must not match a paragraph
// that only has a picture in it.
import type { PageBlock, PageMeasures } from './measure-page.js';
import { closest, type PageElement } from './page-tree.js';

const LONGEST_CAPTION = 250;
/** Letters of the smallest part around picture and caption together. */
const LARGEST_FRAME = 300;
const CREDIT =
  /^[\s(©]{0,4}(?:photo|photograph|picture|image|foto|bild|bildnachweis|quelle|фото|изображение|crédit photo|crédits photo|imagen|crédito|图片?|图片来源|摄影?|ảnh|写真|提供|صورة|تصوير|الصورة)(?:\s(?:by|par|de|von|credits?|courtesy))?\s?[:：©/|]/iu;

export function isPictureLine(block: PageBlock, pictures: ReadonlySet<number>, measures: PageMeasures): boolean {
  if (block.kind === 'heading' || block.words.length > LONGEST_CAPTION) return false;
  if (CREDIT.test(block.words) && block.words.length <= LONGEST_CAPTION / 2) return true;
  if (block.isProse || block.kind === 'code') return false;
  if (isCentred(block.element) && followsPicture(block.element, pictures, measures)) return true;
  const frame = closest(block.element, ({ index }) => pictures.has(index));
  return frame !== undefined && measures.letters[frame.index]! <= LARGEST_FRAME && measures.headings[frame.index] === 0;
}

const isCentred = ({ attributes }: PageElement): boolean =>
  /text-align\s{0,9}:\s{0,9}center/i.test(attributes.get('style') ?? '');

/** Right behind an element that holds a picture and not one letter. */
function followsPicture(element: PageElement, pictures: ReadonlySet<number>, { letters }: PageMeasures): boolean {
  const beside = element.parent?.children.filter((child) => typeof child !== 'string') ?? [];
  const before = beside[beside.indexOf(element) - 1];
  return before !== undefined && pictures.has(before.index) && letters[before.index] === 0;
}

/** Elements that hold a picture, at any depth. */
export function findPictureFrames(elements: readonly PageElement[]): ReadonlySet<number> {
  const frames = new Set<number>();
  for (const { name, parent } of elements) {
    if (name !== 'img' && name !== 'picture') continue;
    for (let at = parent; at !== undefined && !frames.has(at.index); at = at.parent) frames.add(at.index);
  }
  return frames;
}
