// ingest, PDF: bytes → pages with pieces of text, or why not. The one importer of the PDF library; runs in the reader's worker
// thread, which bounds time and memory. Must not run what the file brings along, draw anything, or open an address.
import { getDocumentProxy } from 'unpdf';
import type { SourceProblem } from '../extraction.js';
import type { PdfContents, PdfPage, PdfProperties, TextPiece } from './pdf-page.js';

type PdfFile = Awaited<ReturnType<typeof getDocumentProxy>>;
type LibraryPage = Awaited<ReturnType<PdfFile['getPage']>>;

/** 2,000 pages hold every report and every treaty collection of one volume; 10 million characters are some 4,000 pages of text. */
export const PDF_LIMITS = { pages: 2_000, chars: 10_000_000 };

/** A word of text at its place on the shown page. `turn`: in which quarter it runs, undefined when in none. */
interface PlacedText extends TextPiece {
  readonly turn: number | undefined;
}

/** Never throws for anything that bytes can hold. Takes possession of the bytes. */
export async function readPdfPages(bytes: Uint8Array, limits = PDF_LIMITS): Promise<PdfContents | SourceProblem> {
  const file = await openFile(bytes);
  if ('code' in file) return file;
  if (file.numPages > limits.pages) {
    const message = `${file.numPages} pages, at most ${limits.pages} are read. Split the file.`;
    return { code: 'too-large', message };
  }
  const pages: PdfPage[] = [];
  const unreadable: number[] = [];
  let chars = 0;
  for (let number = 1; number <= file.numPages; number++) {
    const page = await readPage(file, number, limits.chars - chars);
    if (page === 'too-much')
      return { code: 'too-large', message: `more than ${limits.chars} characters of text. Split the file.` };
    if (page === undefined) unreadable.push(number);
    else {
      pages.push(page);
      chars += page.pieces.reduce((sum, { text }) => sum + text.length, 0);
    }
  }
  if (pages.length === 0) return { code: 'damaged', message: 'no page of this PDF can be read. Get the file again.' };
  return { pages, unreadable, properties: await readProperties(file) };
}

async function openFile(bytes: Uint8Array): Promise<PdfFile | SourceProblem> {
  try {
    return await getDocumentProxy(bytes, {
      isEvalSupported: false,
      useWasm: false,
      useSystemFonts: false,
      disableFontFace: true,
      enableXfa: false,
      stopAtErrors: false,
      // Pictures are never looked at.
      maxImageSize: 1,
      verbosity: 0,
    });
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException')
      return { code: 'encrypted', message: 'this PDF opens only with a password. Save it without one.' };
    return { code: 'damaged', message: 'this PDF is damaged or not a PDF. Get the file again.' };
  }
}

/** Undefined where the page cannot be read: the others may. */
async function readPage(file: PdfFile, number: number, room: number): Promise<PdfPage | 'too-much' | undefined> {
  try {
    const page = await file.getPage(number);
    const texts = await readTexts(page, room);
    page.cleanup();
    if (texts === undefined) return 'too-much';
    const { height, width } = page.getViewport({ scale: 1 });
    return turnUpright(number, { width, height }, texts);
  } catch {
    return undefined;
  }
}

async function readTexts(page: LibraryPage, room: number): Promise<PlacedText[] | undefined> {
  const reader = page.streamTextContent({ includeMarkedContent: false }).getReader();
  const { transform } = page.getViewport({ scale: 1 });
  const texts: PlacedText[] = [];
  let left = room;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return texts;
    for (const item of value.items) {
      if (typeof item.str !== 'string' || item.str === '') continue;
      left -= item.str.length;
      if (left < 0) {
        // Not awaited: the library may be busy with the rest of the page.
        reader.cancel(new Error('too much text')).catch(() => undefined);
        return undefined;
      }
      const placed = placeText(item, transform);
      if (placed !== undefined) texts.push(placed);
    }
  }
}

interface LibraryText {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly fontName: string;
}

function placeText({ str, transform, width, fontName }: LibraryText, view: readonly number[]): PlacedText | undefined {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = multiply(view, transform);
  const size = Math.hypot(c, d);
  if (![a, b, e, f, size, width].every(Number.isFinite) || size === 0) return undefined;
  const angle = Math.atan2(b, a) / (Math.PI / 2);
  const turn = Math.abs(angle - Math.round(angle)) < 0.05 ? (Math.round(angle) + 4) % 4 : undefined;
  return { text: str, x: e, y: f, width: Math.abs(width), size, font: fontName, turn };
}

const multiply = (m: readonly number[], n: readonly number[]): number[] => {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = m;
  const [g = 0, h = 0, i = 0, j = 0, k = 0, l = 0] = n;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
};

/** A page whose text runs upwards or downwards (a wide table) is turned as a reader would turn it. */
function turnUpright(number: number, sheet: { width: number; height: number }, texts: readonly PlacedText[]): PdfPage {
  const chars = [0, 0, 0, 0];
  for (const { turn, text } of texts) if (turn !== undefined) chars[turn]! += text.length;
  const turn = chars.indexOf(Math.max(...chars));
  const { width, height } = sheet;
  const along = texts.filter((text) => text.turn === turn);
  const pieces = along.map(({ turn: _, x, y, ...piece }): TextPiece => {
    if (turn === 0) return { ...piece, x, y };
    if (turn === 1) return { ...piece, x: y, y: width - x };
    if (turn === 2) return { ...piece, x: width - x, y: height - y };
    return { ...piece, x: height - y, y: x };
  });
  const upright = turn % 2 === 0 ? { width, height } : { width: height, height: width };
  // What lies beside the sheet is not shown.
  const shown = pieces.filter(
    ({ x, y, width: long, size }) => x + long > 0 && x < upright.width && y > 0 && y - size < upright.height,
  );
  const askew = texts.filter((text) => text.turn !== turn && text.text.trim() !== '').map(({ text }) => text);
  return { number, height: upright.height, pieces: shown, askew };
}

/**
 * The day a file was written is not the day its text was published, so only a date that says so is taken. The title is
 * still to be compared with the text.
 */
async function readProperties(file: PdfFile): Promise<PdfProperties> {
  const found = await file.getMetadata().catch(() => undefined);
  const info = new Map(Object.entries(found?.info ?? {}));
  const text = (value: unknown): string | undefined =>
    typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 1000) : undefined;
  const title = text(info.get('Title')) ?? text(found?.metadata?.get('dc:title'));
  const published = text(found?.metadata?.get('prism:publicationdate'));
  const language = text(info.get('Language'));
  return {
    ...(title === undefined ? {} : { title }),
    ...(published === undefined ? {} : { published }),
    ...(language === undefined ? {} : { language }),
  };
}
