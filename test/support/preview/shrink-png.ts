// Preview: PNG as Chromium writes it (8 bits a channel, no interlacing) → the same picture with at most 256 colours, less
// than half as large. Each colour becomes the nearest of the commonest; the same input gives the same bytes.
import zlib from 'node:zlib';

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');
const COLOURS_MAX = 256;
/** Bytes a pixel by the colour type of the header: RGB, RGB with transparency. */
const CHANNELS: Readonly<Record<number, number>> = { 2: 3, 6: 4 };

interface Picture {
  readonly width: number;
  readonly height: number;
  /** 0xRRGGBB, row by row; transparency is dropped. */
  readonly pixels: Uint32Array;
}

export function shrinkPng(png: Buffer): Buffer {
  const { width, height, pixels } = readPng(png);
  const palette = commonestColours(pixels);
  const places = new Map<number, number>();
  const rows = Buffer.alloc(height * (width + 1));
  pixels.forEach((colour, index) => {
    const place = places.get(colour) ?? nearest(colour, palette);
    places.set(colour, place);
    rows[index + Math.floor(index / width) + 1] = place;
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8);
  const colours = Buffer.from(palette.flatMap(channelsOf));
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('IDAT', zlib.deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Throws where the picture is not of the kind that Chromium writes. */
export function readPng(png: Buffer): Picture {
  const chunks = readChunks(png);
  const header = chunks.find(({ type }) => type === 'IHDR')?.data;
  const channels = CHANNELS[header?.[9] ?? -1];
  if (!header || channels === undefined || header[8] !== 8 || header[12] !== 0) {
    throw new Error('Expected a PNG with 8 bits a channel, RGB or RGBA, not interlaced.');
  }
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const data = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map((each) => each.data));
  const bytes = unfilter(zlib.inflateSync(data), width * channels, channels);
  const pixels = Uint32Array.from({ length: width * height }, (_, index) => bytes.readUIntBE(index * channels, 3));
  return { width, height, pixels };
}

function readChunks(png: Buffer): { type: string; data: Buffer }[] {
  const chunks: { type: string; data: Buffer }[] = [];
  for (let at = SIGNATURE.length; at < png.length; ) {
    const length = png.readUInt32BE(at);
    chunks.push({ type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  return chunks;
}

/** Takes the prediction off each row: PNG specification, section 9. */
function unfilter(filtered: Buffer, rowBytes: number, channels: number): Buffer {
  const height = filtered.length / (rowBytes + 1);
  const bytes = Buffer.alloc(height * rowBytes);
  for (let row = 0; row < height; row += 1) {
    const filter = filtered[row * (rowBytes + 1)];
    for (let column = 0; column < rowBytes; column += 1) {
      const at = row * rowBytes + column;
      const left = column < channels ? 0 : bytes[at - channels]!;
      const above = row === 0 ? 0 : bytes[at - rowBytes]!;
      const corner = row === 0 || column < channels ? 0 : bytes[at - rowBytes - channels]!;
      const predicted = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter ?? 0] ?? 0;
      bytes[at] = filtered[at + row + 1]! + predicted;
    }
  }
  return bytes;
}

function paeth(left: number, above: number, corner: number): number {
  const distances = [above - corner, left - corner, left + above - 2 * corner].map(Math.abs);
  return [left, above, corner][distances.indexOf(Math.min(...distances))]!;
}

function commonestColours(pixels: Uint32Array): number[] {
  const counts = new Map<number, number>();
  for (const colour of pixels) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const sorted = [...counts].sort(([a, countA], [b, countB]) => countB - countA || a - b);
  return sorted.slice(0, COLOURS_MAX).map(([colour]) => colour);
}

const channelsOf = (colour: number): number[] => [colour >> 16, (colour >> 8) & 255, colour & 255];

/** Place in the palette. */
function nearest(colour: number, palette: readonly number[]): number {
  const wanted = channelsOf(colour);
  const distances = palette.map((each) =>
    channelsOf(each).reduce((sum, value, channel) => sum + (value - wanted[channel]!) ** 2, 0),
  );
  return distances.indexOf(Math.min(...distances));
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(zlib.crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}
