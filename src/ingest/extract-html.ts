// ingest: bytes of a web page → text layer, the blocks of its main text, and what it declares about itself. Menus and the
// like become removed parts with a rule's name. Must not run scripts, fetch anything or throw for any bytes.
import type { RemovedPart } from '../domain/document.js';
import type { ExtractedBlock, ReadSource, SourceReader } from './extraction.js';
import { askReadability } from './html/ask-readability.js';
import { decodePage, withoutMarks } from './html/decode-page.js';
import { findShownDate } from './html/find-shown-date.js';
import { judgePage } from './html/judge-page.js';
import { layOutPage } from './html/lay-out-page.js';
import { describeBlocks, type PageBlock } from './html/measure-page.js';
import { parsePage } from './html/parse-page.js';
import { readHeadFacts } from './html/read-head-facts.js';

export const extractHtml: SourceReader = async (bytes) => {
  const decoded = decodePage(bytes);
  return 'code' in decoded ? decoded : readPage(decoded.text, { encoding: decoded.encoding });
};

export interface PageOrigin {
  /** Passed on. */
  readonly encoding: string;
  /** The title that a browser gave to the page when it saved it; the page's own title tag is no better. */
  readonly savedTitle?: string;
}

/** For pages that come decoded, inside a mail or an archive. */
export async function readPage(html: string, { encoding, savedTitle }: PageOrigin): Promise<ReadSource> {
  const page = parsePage(withoutMarks(html));
  const { text, blocks: laid } = layOutPage(page);
  const { titles, ...facts } = readHeadFacts(page, savedTitle);
  const blocks = describeBlocks({ text, blocks: laid });
  const { verdicts, title } = judgePage({ page, blocks, titles, readable: await askReadability(page) });
  const published = facts.published ?? findShownDate({ page, blocks, title: title.block, language: facts.language });
  const kept: ExtractedBlock[] = [];
  const removed: RemovedPart[] = [];
  for (const [index, block] of blocks.entries()) {
    const rule = verdicts[index];
    if (rule !== undefined) removed.push({ ...block.source, rule });
    else {
      kept.push(writeBlock(block, index === title.block));
      removed.push(...block.cuts);
    }
  }
  const declared = {
    ...facts,
    ...(title.text === undefined ? {} : { title: title.text }),
    ...(published === undefined ? {} : { published }),
  };
  const notes = page.isCut ? ['The page has more elements than are read; its end is missing.'] : [];
  return { text, encoding, extraction: { blocks: kept, removed, declared, furniture: 'removed', notes } };
}

/** The title is the heading of the first level, whatever its element. */
function writeBlock({ spans, source, kind, level, bullet, onlyLinks }: PageBlock, isTitle: boolean): ExtractedBlock {
  const shown = isTitle ? 1 : level;
  return {
    ...{ spans, source },
    kind: isTitle ? 'heading' : kind,
    ...(shown === undefined ? {} : { level: shown }),
    ...(bullet === undefined ? {} : { bullet }),
    ...(onlyLinks && !isTitle ? { onlyLinks: true as const } : {}),
  };
}
