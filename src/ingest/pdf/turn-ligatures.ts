// ingest, PDF: Arabic and Hebrew signs that stand for several letters (lam with alef) → in the order in which the library expects
// them. Must run in the reader's worker thread only: it changes how arrays are joined there.

const SEVERAL_LETTERS = /^[\p{Script=Arabic}\p{Script=Hebrew}\p{M}]{2,8}$/u;
/** Signs that Unicode has only for old encodings: the library takes them apart before it turns the line. */
const PRESENTATION_FORM = /^[\uFB1D-\uFDFF\uFE70-\uFEFC]$/u;

/**
 * A page holds the signs of a line from left to right, as they are seen. The library joins the letters of all signs and
 * turns what is Arabic round, letter by letter; the letters of one sign are in the order of reading already and come out
 * the wrong way: الأمن as األمن. It gives no way to the single signs, but it joins them with `join('')`.
 */
export function turnLigatures(): void {
  const join = Array.prototype.join;
  Object.defineProperty(Array.prototype, 'join', {
    configurable: true,
    writable: true,
    value: function joinTurned(this: unknown[], separator?: string): string {
      if (separator !== '') return join.call(this, separator);
      return join.call(this.map(turnSign), '');
    },
  });
}

/** The letters of one sign, last first, where they are turned round with their line later; anything else as it is. */
export function turnSign(sign: unknown): unknown {
  if (typeof sign !== 'string') return sign;
  const letters = PRESENTATION_FORM.test(sign) ? sign.normalize('NFKC') : sign;
  return SEVERAL_LETTERS.test(letters) ? [...letters].reduce((rest, letter) => letter + rest, '') : sign;
}
