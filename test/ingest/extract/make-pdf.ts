// Test support: lines with their places on pages → the bytes of a PDF. Latin text through pdfkit with a standard font;
// other scripts through a writer of its own that embeds no font, so that no machine needs one. Draws nothing but text.
import PDFDocument from 'pdfkit';

/** One line of text. `x` and `y` in points from the upper left corner of the page; `size` in points, default 11. */
export interface PlacedLine {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size?: number;
}

const PAGE_WIDTH = 595;
const PAGE_HEIGHT = 842;
const DEFAULT_SIZE = 11;

/** Characters of Windows-1252, which the standard fonts have. */
export async function makeLatinPdf(pages: readonly (readonly PlacedLine[])[]): Promise<Uint8Array> {
  const day = new Date(Date.UTC(2022, 0, 1));
  const pdf = new PDFDocument({ autoFirstPage: false, size: [PAGE_WIDTH, PAGE_HEIGHT], info: { CreationDate: day } });
  const parts: Buffer[] = [];
  pdf.on('data', (part: Buffer) => parts.push(part));
  const ended = new Promise((resolve) => pdf.on('end', resolve));
  for (const lines of pages) {
    pdf.addPage({ margin: 0 });
    for (const line of lines)
      pdf.fontSize(line.size ?? DEFAULT_SIZE).text(line.text, line.x, line.y, { lineBreak: false });
  }
  pdf.end();
  await ended;
  return new Uint8Array(Buffer.concat(parts));
}

/**
 * Characters of the Basic Multilingual Plane, each its own glyph code with a table back to Unicode. `emWidth`: advance of
 * every character in thousandths of the size, 1000 for Han and kana, about 500 for letters.
 */
export function makeUnicodePdf(pages: readonly (readonly PlacedLine[])[], emWidth: number): Uint8Array {
  const firstPage = 7;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${firstPage + index * 2} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /Plain /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 6 0 R >>',
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Plain /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 5 0 R /DW ${emWidth} >>`,
    '<< /Type /FontDescriptor /FontName /Plain /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >>',
    stream(toUnicodeTable()),
  ];
  for (const [index, lines] of pages.entries()) {
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${PAGE_WIDTH} ${PAGE_HEIGHT}] /Resources << /Font << /F1 3 0 R >> >> /Contents ${firstPage + index * 2 + 1} 0 R >>`,
      stream(lines.map(drawLine).join('\n')),
    );
  }
  return joinObjects(objects);
}

const drawLine = ({ x, y, text, size = DEFAULT_SIZE }: PlacedLine): string =>
  `BT /F1 ${size} Tf 1 0 0 1 ${x} ${PAGE_HEIGHT - y - size} Tm <${Array.from(text, (letter) => hex(letter.charCodeAt(0))).join('')}> Tj ET`;

const hex = (code: number, digits = 4): string => code.toString(16).toUpperCase().padStart(digits, '0');
const stream = (content: string): string => `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;

/** Every code stands for itself: 256 ranges, of which a table may hold a hundred in one block. */
function toUnicodeTable(): string {
  const ranges = Array.from(
    { length: 256 },
    (_, high) => `<${hex(high, 2)}00> <${hex(high, 2)}FF> <${hex(high, 2)}00>`,
  );
  const blocks = [ranges.slice(0, 100), ranges.slice(100, 200), ranges.slice(200)];
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Plain def /CMapType 2 def',
    '1 begincodespacerange <0000> <FFFF> endcodespacerange',
    ...blocks.map((block) => `${block.length} beginbfrange\n${block.join('\n')}\nendbfrange`),
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n');
}

function joinObjects(objects: readonly string[]): Uint8Array {
  let file = '%PDF-1.7\n';
  const starts: number[] = [];
  for (const [index, object] of objects.entries()) {
    starts.push(file.length);
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
  }
  const rows = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  file += `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer << /Size ${size} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(file, 'latin1'));
}
