// ingest, PDF: lines of all pages → what the running text looks like: size, font and the distance of its lines, against
// which headings, footnotes and breaks are told. Pure.
import type { PageLine } from './order-lines.js';

export interface BodyLook {
  /** Of most characters, in points. */
  readonly size: number;
  readonly font: string;
  /** From one base line to the next, as a multiple of the size; 1.2 where nothing can be measured. */
  readonly leading: number;
}

export function measureBody(lines: readonly PageLine[]): BodyLook {
  const looks = new Map<string, { size: number; font: string; chars: number }>();
  const sizes = new Map<number, number>();
  for (const { size: exact, font, text } of lines) {
    const size = Math.round(exact * 2) / 2;
    sizes.set(size, (sizes.get(size) ?? 0) + text.length);
    const look = looks.get(`${size} ${font}`) ?? { size, font, chars: 0 };
    look.chars += text.length;
    looks.set(`${size} ${font}`, look);
  }
  const size = [...sizes].reduce((a, b) => (b[1] > a[1] ? b : a), [10, 0])[0];
  const font = [...looks.values()]
    .filter((look) => look.size === size)
    .reduce((a, b) => (b.chars > a.chars ? b : a), { font: '', chars: 0 }).font;
  return { size, font, leading: measureLeading(lines, size) };
}

/** The commonest distance, in steps of a twentieth. */
function measureLeading(lines: readonly PageLine[], size: number): number {
  const steps = new Map<number, number>();
  for (let index = 1; index < lines.length; index++) {
    const [above, below] = [lines[index - 1]!, lines[index]!];
    if (above.page !== below.page || above.stretch !== below.stretch) continue;
    if (Math.abs(above.size - size) > 0.3 || Math.abs(below.size - size) > 0.3) continue;
    const step = Math.round(((below.y - above.y) / size) * 20) / 20;
    if (step > 0.8 && step < 3) steps.set(step, (steps.get(step) ?? 0) + 1);
  }
  return [...steps].reduce((a, b) => (b[1] > a[1] ? b : a), [1.2, 0])[0];
}
