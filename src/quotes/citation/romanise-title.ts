// quotes: Cyrillic title or name → Latin letters, as bibliographies print it before the original. Library of Congress
// tables without ties and diacritics. Russian, Ukrainian, Belarusian and Bulgarian; any other text gives nothing.

const SHARED: Readonly<Record<string, string>> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ж: 'zh', з: 'z', и: 'i', й: 'i', к: 'k', л: 'l', м: 'm' },
  ...{ н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh' },
  ...{ щ: 'shch', ь: 'ʹ', ю: 'iu', я: 'ia', ʼ: 'ʼ' },
};

const BY_LANGUAGE: ReadonlyMap<string, Readonly<Record<string, string>>> = new Map([
  ['ru', { ...SHARED, ё: 'e', ъ: 'ʺ', ы: 'y', э: 'e' }],
  ['uk', { ...SHARED, г: 'h', ґ: 'g', є: 'ie', и: 'y', і: 'i', ї: 'i' }],
  ['be', { ...SHARED, г: 'h', ґ: 'g', ё: 'io', і: 'i', ў: 'u', ы: 'y', э: 'e' }],
  ['bg', { ...SHARED, щ: 'sht', ъ: 'u' }],
]);

const CYRILLIC = /\p{Script=Cyrillic}/u;

/**
 * Undefined for a text without Cyrillic, a language without a table, or a letter that the table does not have: half a
 * transliteration would be an invention.
 *
 * @param language ISO 639-1 code of the text
 */
export function romaniseTitle(text: string, language: string): string | undefined {
  const table = BY_LANGUAGE.get(language);
  if (table === undefined || !CYRILLIC.test(text)) return undefined;
  const characters = Array.from(text.normalize('NFC'));
  const latin = characters.map((character, place) => {
    const small = character.toLowerCase();
    const letters = table[small];
    if (letters === undefined) return CYRILLIC.test(character) ? undefined : character;
    if (small === character) return letters;
    return isBesideCapital(characters, place) ? letters.toUpperCase() : capitalise(letters);
  });
  return latin.includes(undefined) ? undefined : latin.join('');
}

/** Щ is Shch in a name and SHCH in a word of capitals. */
const isBesideCapital = (characters: readonly string[], place: number): boolean =>
  [characters[place - 1], characters[place + 1]].some(
    (neighbour) => neighbour !== undefined && /\p{Lu}/u.test(neighbour),
  ) &&
  ![characters[place - 1], characters[place + 1]].some(
    (neighbour) => neighbour !== undefined && /\p{Ll}/u.test(neighbour),
  );

const capitalise = (letters: string): string => letters.charAt(0).toUpperCase() + letters.slice(1);
