// quotes: page → a Word document (.docx). The one importer of `docx`, which is loaded when the first document is written.
// Characters that XML cannot hold are shown as U+FFFD; everything else stays what it was.
import type { ParagraphChild, Paragraph as WordParagraph } from 'docx';
import type { CitationPiece, CitationText } from './citation-text.js';
import { linesOf, type Page, type PageBlock } from './exported-page.js';

type Docx = typeof import('docx');

const NOT_IN_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const forXml = (text: string): string => text.replace(NOT_IN_XML, '\ufffd');

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur']);
/** Twentieths of a point: half an inch. */
const QUOTATION_INDENT = 720;
/** Half points. */
const SMALL_PRINT_SIZE = 18;

export async function writeDocx(page: Page): Promise<Uint8Array> {
  const docx = await import('docx');
  const children = page.blocks.map((block) => paragraphOf(block, RIGHT_TO_LEFT.has(page.language), docx));
  const [first] = page.blocks;
  const title = first?.kind === 'title' ? first.text : undefined;
  const document = new docx.Document({
    ...(title !== undefined && { title: forXml(title) }),
    sections: [{ children }],
  });
  return docx.Packer.toBuffer(document);
}

function paragraphOf(block: PageBlock, isRightToLeft: boolean, docx: Docx): WordParagraph {
  const { HeadingLevel, Paragraph, TextRun } = docx;
  const direction = { bidirectional: isRightToLeft };
  const run = (text: string, look: object = {}) => new TextRun({ text: forXml(text), ...look });
  switch (block.kind) {
    case 'title':
      return new Paragraph({ ...direction, heading: HeadingLevel.HEADING_1, children: [run(block.text)] });
    case 'heading':
      return new Paragraph({ ...direction, heading: HeadingLevel.HEADING_2, children: [run(block.text)] });
    case 'paragraph':
      return new Paragraph({ ...direction, children: [run(block.text)] });
    case 'small-print':
      return new Paragraph({ ...direction, children: [run(block.text, { size: SMALL_PRINT_SIZE })] });
    case 'quotation': {
      const lines = linesOf(block.text).map((line, place) => run(line, place > 0 ? { break: 1 } : {}));
      return new Paragraph({ indent: { left: QUOTATION_INDENT }, children: [...lines, run(` ${block.mark}`)] });
    }
    case 'source':
      return new Paragraph({ children: sourceRuns(block.text, block.mark, docx) });
  }
}

function sourceRuns(text: CitationText, mark: string | undefined, docx: Docx): ParagraphChild[] {
  const { ExternalHyperlink, TextRun } = docx;
  const runOf = (piece: CitationPiece, look: object = {}) =>
    new TextRun({ text: forXml(piece.text), italics: piece.isItalic === true, ...look });
  const pieces = text.map((piece) =>
    piece.url === undefined
      ? runOf(piece)
      : new ExternalHyperlink({ link: piece.url, children: [runOf(piece, { style: 'Hyperlink' })] }),
  );
  return mark === undefined ? pieces : [new TextRun(`${mark} `), ...pieces];
}
