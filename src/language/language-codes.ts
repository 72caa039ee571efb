// language: which ISO 639-1 codes there are, by the platform's own list of language names. Says nothing about which of
// them the project can read or write.

const englishNames = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** ISO 639-1, current codes only (`he`, not `iw`). */
export const isLanguageCode = (code: string): boolean =>
  /^[a-z]{2}$/.test(code) && Intl.getCanonicalLocales(code)[0] === code && englishNames.of(code) !== undefined;

/** Every such code, sorted: close to 200. Takes some milliseconds: list once. */
export function listLanguageCodes(): string[] {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  return letters.flatMap((first) => letters.map((second) => first + second)).filter(isLanguageCode);
}
