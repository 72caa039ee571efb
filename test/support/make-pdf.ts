// Test support: PDFs made while the test runs, with fonts of the machine where the standard ones have no letters.
import { existsSync } from 'node:fs';
import PDFDocument from 'pdfkit';

type Pdf = InstanceType<typeof PDFDocument>;

export function makePdf(draw: (pdf: Pdf) => void, options: PDFKit.PDFDocumentOptions = {}): Promise<Uint8Array> {
  const pdf = new PDFDocument({ margin: 72, size: 'A4', ...options });
  const parts: Buffer[] = [];
  pdf.on('data', (part: Buffer) => parts.push(part));
  const made = new Promise<Uint8Array>((resolve) => {
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(parts))));
  });
  draw(pdf);
  pdf.end();
  return made;
}

/** Lines set by hand, so that a test decides where they break. `y` of the first one, from the top of the page. */
export function setLines(
  pdf: Pdf,
  lines: readonly string[],
  { x = 72, y, step = 14 }: { x?: number; y: number; step?: number },
): void {
  for (const [index, line] of lines.entries()) pdf.text(line, x, y + index * step, { lineBreak: false });
}

const FONTS = {
  /** Latin, Cyrillic, Arabic, Vietnamese. */
  sans: '/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf',
  /** A collection; the face is named beside it. */
  cjk: '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc',
};

/** The font's file, undefined on machines without it. */
export const findFont = (name: keyof typeof FONTS): string | undefined =>
  existsSync(FONTS[name]) ? FONTS[name] : undefined;
