// events: SVG → PNG, by resvg with the machine's fonts. Without a font for a script, its text would vanish silently: each
// script is tried first, and the picture is refused where one cannot be drawn. It lays out nothing.
import { Resvg, renderAsync } from '@resvg/resvg-js';
import { AppError } from '../domain/app-error.js';

/** One letter drawn for each: what draws it draws the rest. Vietnamese needs letters that many Latin fonts lack. */
const SCRIPTS: readonly (readonly [name: string, letters: RegExp])[] = [
  ['Vietnamese', /[\u1ea0-\u1ef9]/u],
  ['Latin', /\p{Script=Latin}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Arabic', /\p{Script=Arabic}/u],
  ['Chinese', /\p{Script=Han}/u],
  ['Japanese', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['Greek', /\p{Script=Greek}/u],
  ['Korean', /\p{Script=Hangul}/u],
];
const OTHER_LETTER = /\p{L}/u;
/** A letter no font has: what looks like it is not there. */
const NO_LETTER = '\u{10fffd}';

export interface PictureFonts {
  /** Folders with fonts besides the system's. Default: none. */
  readonly folders?: readonly string[];
  /** Default true; false leaves only `folders`. */
  readonly system?: boolean;
}

/** PNG bytes. Throws `AppError('bad-input')` naming the scripts for which the machine has no font. */
export function renderPicture(svg: string, fonts: PictureFonts = {}): Buffer {
  requireFonts(svg, fonts);
  return Buffer.from(new Resvg(svg, { font: fontOptions(fonts) }).render().asPng());
}

/** The same, drawn by another thread: who serves many at once is not held up. */
export async function renderPictureAside(svg: string, fonts: PictureFonts = {}): Promise<Buffer> {
  requireFonts(svg, fonts);
  return Buffer.from((await renderAsync(svg, { font: fontOptions(fonts) })).asPng());
}

function requireFonts(svg: string, fonts: PictureFonts): void {
  const missing = missingScripts(svg, fonts);
  if (missing.length > 0) {
    throw new AppError(
      'bad-input',
      `The picture needs a font for ${missing.join(', ')}, and this machine has none: install one (Debian: fonts-dejavu-core, fonts-noto-cjk) or ask for SVG.`,
      { context: { missing } },
    );
  }
}

const fontOptions = ({ folders = [], system = true }: PictureFonts) => ({
  loadSystemFonts: system,
  fontDirs: [...folders],
});

const knownFonts = new Map<string, boolean>();

/** The scripts of the text elements that no font draws. */
function missingScripts(svg: string, fonts: PictureFonts): string[] {
  const letters = new Set([...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/gu)].flatMap((match) => [...(match[1] ?? '')]));
  const family = /font-family="([^"]*)"/u.exec(svg)?.[1] ?? 'sans-serif';
  const missing: string[] = [];
  const known = SCRIPTS.map(([, form]) => form);
  const wanted = [...SCRIPTS, ['another script', OTHER_LETTER] as const];
  for (const [name, form] of wanted) {
    const isOther = form === OTHER_LETTER;
    const letter = [...letters].find(
      (each) => form.test(each) && !(isOther && known.some((script) => script.test(each))),
    );
    if (letter !== undefined && !isDrawn(letter, name, family, fonts)) missing.push(name);
  }
  return missing;
}

function isDrawn(letter: string, script: string, family: string, fonts: PictureFonts): boolean {
  const key = JSON.stringify([script, family, fonts, script === 'another script' ? letter : '']);
  const drawn =
    knownFonts.get(key) ??
    (() => {
      const pixels = drawLetter(letter, family, fonts);
      return pixels.some((byte) => byte !== 0) && !pixels.equals(drawLetter(NO_LETTER, family, fonts));
    })();
  knownFonts.set(key, drawn);
  return drawn;
}

const drawLetter = (letter: string, family: string, fonts: PictureFonts): Buffer =>
  Buffer.from(
    new Resvg(
      `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><text x="4" y="30" font-size="24" font-family="${family}">${letter}</text></svg>`,
      { font: fontOptions(fonts) },
    ).render().pixels,
  );
