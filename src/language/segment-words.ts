// language: language code → the word segmenter for its texts, made once. Chinese and Japanese are cut by dictionary.

const segmenters = new Map<string, Intl.Segmenter>();

/** A word segmenter; any language code will do. */
export const segmenterOf = (language: string): Intl.Segmenter => {
  // Only Chinese and Japanese change the borders; one segmenter serves the rest, and odd codes cannot make it throw.
  const locale = language === 'ja' || language === 'zh' ? language : 'en';
  const known = segmenters.get(locale);
  if (known !== undefined) return known;
  const made = new Intl.Segmenter(locale, { granularity: 'word' });
  segmenters.set(locale, made);
  return made;
};
