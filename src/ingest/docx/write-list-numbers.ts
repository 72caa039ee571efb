// ingest: document.xml → the same with the numbers of its lists written out as text before their paragraphs, as Word shows
// them. Changes nothing else: the numbers are inserted at the ends of paragraph properties, found while reading.
import { Parser } from 'htmlparser2';
import type { ListPlace, WordNumbering } from './read-word-numbering.js';

interface OpenParagraph {
  /** Elements open around the paragraph's own properties. */
  readonly depth: number;
  styleId?: string;
  listId?: string;
  level?: number;
  isDeleted: boolean;
}

interface Insertion {
  readonly at: number;
  readonly text: string;
}

export function writeListNumbers(documentXml: string, numbering: WordNumbering): string {
  const insertions: Insertion[] = [];
  const paragraphs: OpenParagraph[] = [];
  const path: string[] = [];
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (name === 'w:p') paragraphs.push({ depth: path.length + 2, isDeleted: false });
        else readProperty(paragraphs.at(-1), path, name, attributes['w:val']);
        path.push(name);
      },
      onclosetag: (name, isImplied) => {
        path.pop();
        const paragraph = paragraphs.at(-1);
        if (name === 'w:p') paragraphs.pop();
        // A tag that closes itself has no place for text behind it that is known for certain.
        if (name !== 'w:pPr' || isImplied || paragraph === undefined || path.length !== paragraph.depth - 1) return;
        const number = numberOf(paragraph, numbering);
        if (number !== undefined) insertions.push({ at: parser.endIndex + 1, text: number });
      },
    },
    { xmlMode: true },
  );
  parser.end(documentXml);
  const parts: string[] = [];
  let from = 0;
  for (const { at, text } of insertions) {
    parts.push(documentXml.slice(from, at), `<w:r><w:t xml:space="preserve">${escapeXml(text)} </w:t></w:r>`);
    from = at;
  }
  return parts.join('') + documentXml.slice(from);
}

/** Only the paragraph's own: those of a tracked change lie deeper, and tell what it was before. */
function readProperty(
  paragraph: OpenParagraph | undefined,
  path: readonly string[],
  name: string,
  value: string | undefined,
): void {
  if (paragraph === undefined || path[paragraph.depth - 1] !== 'w:pPr') return;
  const parent = path.at(-1);
  const isDirect = path.length === paragraph.depth;
  const isBelow = path.length === paragraph.depth + 1;
  if (isDirect && name === 'w:pStyle' && value !== undefined) paragraph.styleId = value;
  else if (isBelow && parent === 'w:numPr' && name === 'w:numId' && value !== undefined) paragraph.listId = value;
  else if (isBelow && parent === 'w:numPr' && name === 'w:ilvl' && /^\d$/.test(value ?? ''))
    paragraph.level = Number(value);
  else if (isBelow && parent === 'w:rPr' && name === 'w:del') paragraph.isDeleted = true;
}

/** A paragraph that is deleted takes no number. */
function numberOf({ styleId, listId, level, isDeleted }: OpenParagraph, numbering: WordNumbering): string | undefined {
  if (isDeleted) return undefined;
  const own: Partial<ListPlace> = {
    ...(listId === undefined ? {} : { listId }),
    ...(level === undefined ? {} : { level }),
  };
  const place = numbering.placeOf(own, styleId);
  return place && numbering.numberOf(place);
}

const escapeXml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
