// ingest: bytes of a Word file → the XML parts that hold its text, bounded in number, size and depth and free of entity
// declarations, or the reason why not. The gate before any XML reader. Pictures, macros and embedded files stay packed.
import { Parser } from 'htmlparser2';
import type { SourceProblem } from '../extraction.js';
import { listArchive } from '../list-archive.js';

/** Part name → its XML. */
export type WordParts = ReadonlyMap<string, string>;

/** Of the archive as a whole, pictures included. */
export const WORD_LIMITS = { maxEntries: 5000, maxEntryBytes: 128 * 1024 * 1024, maxTotalBytes: 512 * 1024 * 1024 };
/** XML of all parts read together: 200,000 elements took 11 s and 0.4 GB, and are a text of two million characters. */
export const XML_LIMITS = { maxBytes: 24 * 1024 * 1024, maxElements: 300_000, maxDepth: 200 };

const PART =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/core\.xml|word\/(?:_rels\/)?[^/]+\.(?:xml|xml\.rels))$/i;
/** Parts that say nothing about the text. */
const UNREAD = /^word\/(?:settings|webSettings|fontTable|comments\w*|people|header\d*|footer\d*)\.xml$/i;
/** Compound files: what an encrypted Word file and the old format both are. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];
const ENCRYPTED_STREAM = Buffer.from('EncryptedPackage', 'utf16le');

export async function readWordParts(bytes: Uint8Array): Promise<WordParts | SourceProblem> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (COMPOUND_FILE.every((byte, index) => bytes[index] === byte)) return describeCompoundFile(buffer);
  const listing = await listArchive(buffer, WORD_LIMITS);
  if ('code' in listing) return listing;
  const refused = listing.refused.find(({ name }) => PART.test(name));
  if (refused !== undefined) return { code: refused.code, message: `its part ${refused.name}: ${refused.message}` };
  const parts = new Map<string, string>();
  const budget = { bytes: XML_LIMITS.maxBytes, elements: XML_LIMITS.maxElements };
  for (const member of listing.members.filter(({ name }) => PART.test(name) && !UNREAD.test(name))) {
    budget.bytes -= member.sizeBytes;
    if (budget.bytes < 0) return tooLarge(`its text is more than ${XML_LIMITS.maxBytes} bytes of XML. Split the file.`);
    const read = await member.read();
    if ('code' in read) return read;
    const xml = new TextDecoder(read[0] === 0xff ? 'utf-16le' : 'utf-8').decode(read);
    const problem = checkXml(xml, budget);
    if (problem !== undefined) return problem;
    parts.set(member.name, xml);
  }
  if (parts.has('word/document.xml') || parts.has('_rels/.rels')) return parts;
  return { code: 'damaged', message: 'this is no Word file. Save it as .docx again.' };
}

function describeCompoundFile(buffer: Buffer): SourceProblem {
  return buffer.includes(ENCRYPTED_STREAM)
    ? { code: 'encrypted', message: 'the file is protected by a password. Save it without one.' }
    : { code: 'unsupported-format', message: 'this is the old Word format. Save the file as .docx.' };
}

const tooLarge = (message: string): SourceProblem => ({ code: 'too-large', message });

/** Takes the elements from the budget. Word writes no document type; one could declare entities that grow without end. */
function checkXml(xml: string, budget: { elements: number }): SourceProblem | undefined {
  if (/<!(?:DOCTYPE|ENTITY)/iu.test(xml))
    return { code: 'damaged', message: 'its XML declares entities, as no Word file does.' };
  let depth = 0;
  let deepest = 0;
  const parser = new Parser(
    {
      onopentagname: () => {
        depth++;
        deepest = Math.max(deepest, depth);
        budget.elements--;
        if (deepest > XML_LIMITS.maxDepth || budget.elements < 0) parser.pause();
      },
      onclosetag: () => {
        depth--;
      },
    },
    { xmlMode: true, decodeEntities: false },
  );
  parser.write(xml);
  if (deepest > XML_LIMITS.maxDepth)
    return { code: 'damaged', message: `its XML nests more than ${XML_LIMITS.maxDepth} deep.` };
  if (budget.elements < 0)
    return tooLarge(`it holds more than ${XML_LIMITS.maxElements} XML elements. Split the file.`);
  return undefined;
}
