// Test support: PDFs written object by object, to say what no honest program would.

export interface RawObject {
  /** The dictionary's entries, without its brackets. */
  readonly entries: string;
  readonly stream?: Uint8Array;
}

/** Objects get the numbers 1, 2, …; the first is the catalog. `trailer`: further entries of the trailer. */
export function writeRawPdf(objects: readonly RawObject[], trailer = ''): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const offsets: number[] = [];
  let length = parts[0]!.length;
  const add = (part: Buffer) => {
    parts.push(part);
    length += part.length;
  };
  for (const [index, { entries, stream }] of objects.entries()) {
    offsets.push(length);
    const size = stream === undefined ? '' : ` /Length ${stream.length}`;
    add(Buffer.from(`${index + 1} 0 obj\n<< ${entries}${size} >>\n`));
    if (stream !== undefined) add(Buffer.concat([Buffer.from('stream\n'), stream, Buffer.from('\nendstream\n')]));
    add(Buffer.from('endobj\n'));
  }
  const xref = length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  add(Buffer.from(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`));
  add(
    Buffer.from(
      `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer.replace('THIS_XREF', String(xref))} >>\n`,
    ),
  );
  add(Buffer.from(`startxref\n${xref}\n%%EOF\n`));
  return new Uint8Array(Buffer.concat(parts));
}

const FONT = '/Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>';

/** Entries of a page whose content is the object `content`. */
export const pageEntries = (parent: number, content: number, resources = ''): string =>
  `/Type /Page /Parent ${parent} 0 R /MediaBox [0 0 600 800] /Contents ${content} 0 R /Resources << ${FONT} ${resources} >>`;

/** Operators that show a line of text on a page with the font of `pageEntries`. */
export const showLine = (text: string, y = 700): string => `BT /F1 12 Tf 1 0 0 1 72 ${y} Tm (${text}) Tj ET\n`;

export const streamOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));
