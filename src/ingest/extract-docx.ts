// ingest: bytes of a Word file → text layer and blocks: headings, paragraphs, lists with their numbers, tables row by row,
// notes at the end. Tracked deletions and comments are not in the layer, insertions are. Nothing unbounded reaches the parser.
import JSZip from 'jszip';
import mammoth from 'mammoth';
import { layOutWordHtml } from './docx/lay-out-word-html.js';
import { WordNumbering } from './docx/read-word-numbering.js';
import { readWordParts, type WordParts } from './docx/read-word-parts.js';
import { readWordProperties } from './docx/read-word-properties.js';
import { writeListNumbers } from './docx/write-list-numbers.js';
import type { ReadSource, SourceProblem } from './extraction.js';

const MAIN_PART = /^word\/document\d*\.xml$/i;

/** Word's own title style is the first heading; deeper outlines than six levels have no tag. */
const STYLE_MAP = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh"];

export async function extractDocx(bytes: Uint8Array): Promise<ReadSource | SourceProblem> {
  const parts = await readWordParts(bytes);
  if ('code' in parts) return parts;
  const html = await convertParts(parts);
  if (html === undefined)
    return { code: 'damaged', message: 'the Word file cannot be read. Open it in Word and save it again.' };
  const { text, extraction } = layOutWordHtml(html);
  if (extraction.blocks.length === 0)
    return { code: 'no-text', message: 'the Word file holds no text, only pictures perhaps.' };
  const declared = readWordProperties(parts.get('docProps/core.xml') ?? '');
  return { text, encoding: 'docx', extraction: { ...extraction, declared, furniture: 'none' } };
}

/** Through a new archive of the checked parts alone, so that the library meets nothing else. Undefined where it gives up. */
async function convertParts(parts: WordParts): Promise<string | undefined> {
  const archive = new JSZip();
  for (const [name, xml] of parts) archive.file(name, MAIN_PART.test(name) ? withNumbers(xml, parts) : xml);
  const buffer = await archive.generateAsync({ type: 'nodebuffer', compression: 'STORE' });
  try {
    const convertImage = mammoth.images.imgElement(async () => ({ src: '' }));
    const options = { styleMap: STYLE_MAP, includeEmbeddedStyleMap: false, convertImage };
    return (await mammoth.convertToHtml({ buffer }, options)).value;
  } catch {
    return undefined;
  }
}

const withNumbers = (documentXml: string, parts: WordParts): string =>
  writeListNumbers(
    documentXml,
    new WordNumbering(parts.get('word/numbering.xml') ?? '', parts.get('word/styles.xml') ?? ''),
  );
