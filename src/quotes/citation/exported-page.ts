// quotes: a page to be saved (an answer, a bibliography) as a list of blocks, and its Markdown. Says how blocks look, not what
// they say; text of sources is escaped here and stays what it was for the reader.
import { type CitationText, escapeMarkdown, toMarkdown } from './citation-text.js';
import { toOneLine } from './cited-source.js';

export type PageBlock =
  | { readonly kind: 'title' | 'heading' | 'paragraph' | 'small-print'; readonly text: string }
  /** Word for word; lines as in the source. */
  | { readonly kind: 'quotation'; readonly text: string; readonly mark: string }
  /** `mark`: "[1]", or nothing in a list without numbers. */
  | { readonly kind: 'source'; readonly text: CitationText; readonly mark?: string };

export interface Page {
  readonly blocks: readonly PageBlock[];
  /** ISO 639-1 of the page's own words: decides the direction of its paragraphs. */
  readonly language: string;
}

/** CommonMark, with a line break at the end. */
export const pageAsMarkdown = ({ blocks }: Page): string => `${blocks.map(blockAsMarkdown).join('\n\n')}\n`;

function blockAsMarkdown(block: PageBlock): string {
  switch (block.kind) {
    case 'title':
      return `# ${escapeLine(block.text)}`;
    case 'heading':
      return `## ${escapeLine(block.text)}`;
    case 'paragraph':
    case 'small-print':
      return escapeLine(block.text);
    case 'quotation':
      return `${quotationAsMarkdown(block.text)}\n>\n> ${escapeLine(block.mark)}`;
    case 'source':
      return block.mark === undefined
        ? `- ${toMarkdown(block.text)}`
        : `${escapeLine(block.mark)} ${toMarkdown(block.text)}`;
  }
}

const escapeLine = (text: string): string => escapeMarkdown(toOneLine(text), true);

/** A backslash at the end of a line keeps the line break; an indent is written as an entity, or it would make a code block. */
const quotationAsMarkdown = (text: string): string =>
  linesOf(text)
    .map((line) => escapeMarkdown(line, true).replace(/^[ \t]/, (indent) => `&#${indent.charCodeAt(0)};`))
    .map((line, place, lines) => {
      const isBroken = line !== '' && place + 1 < lines.length && lines[place + 1] !== '';
      return `> ${line}${isBroken ? '\\' : ''}`.trimEnd();
    })
    .join('\n');

export const linesOf = (text: string): string[] => text.split(/\r\n|[\n\r]/);
