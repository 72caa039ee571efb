// language: the names of the months in the languages that write them as words. Tables come from Intl, with the case
// endings and spellings Intl leaves out. In: a language code. Out: folded name → month. Finds nothing in a text itself.

/** Languages whose months are words before or after a number; zh, ja and vi count their months instead. */
export const WORD_MONTH_LANGUAGES = ['en', 'de', 'ru', 'fr', 'es', 'ar'] as const;
export type WordMonthLanguage = (typeof WORD_MONTH_LANGUAGES)[number];

export interface MonthNames {
  /** Lower-case name → month 1–12, full names and abbreviations. */
  readonly numbers: ReadonlyMap<string, number>;
  /** The full names alone: abbreviations are too short to stand for a month without a number beside them. */
  readonly full: readonly string[];
  readonly abbreviated: readonly string[];
}

// Levantine, Gulf and Maghreb Arabic name the months differently; Austria says Jänner.
const LOCALES: Record<WordMonthLanguage, readonly string[]> = {
  en: ['en-US', 'en-GB'],
  de: ['de', 'de-AT'],
  ru: ['ru'],
  fr: ['fr'],
  es: ['es'],
  ar: ['ar-EG', 'ar-SY', 'ar-DZ', 'ar-MA', 'ar-AE'],
};

const EXTRA_ABBREVIATIONS: Partial<Record<WordMonthLanguage, Readonly<Record<string, number>>>> = {
  en: { sept: 9 },
  de: { jan: 1, feb: 2, mär: 3, apr: 4, jun: 6, jul: 7, aug: 8, sep: 9, okt: 10, nov: 11, dez: 12 },
  ru: { сен: 9, сент: 9, ноя: 11 },
  es: { set: 9 },
};

// Users leave out accents and hamzas; `setiembre` and `Feber` are regional.
const EXTRA_FULL: Partial<Record<WordMonthLanguage, Readonly<Record<string, number>>>> = {
  de: { maerz: 3, feber: 2 },
  es: { setiembre: 9 },
};

const monthPart = (locale: string, month: number, options: Intl.DateTimeFormatOptions): string => {
  const parts = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC', calendar: 'gregory' }).formatToParts(
    new Date(Date.UTC(2020, month - 1, 3)),
  );
  const value = parts.find((part) => part.type === 'month')?.value ?? '';
  return value.toLowerCase().replace(/\.$/u, '');
};

/** "ноября" stands for the stem "ноябр": Intl gives only the first two of six cases. */
const russianCases = (genitive: string): string[] => {
  const stem = genitive.slice(0, -1);
  const endings = genitive.endsWith('а') ? ['', 'а', 'е', 'у', 'ом'] : ['ь', 'я', 'е', 'ю', 'ем', 'ём', 'й'];
  return endings.map((ending) => stem + ending);
};

const withoutMarks = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');

const buildMonthNames = (language: WordMonthLanguage): MonthNames => {
  const full = new Map<string, number>(Object.entries(EXTRA_FULL[language] ?? {}));
  const abbreviated = new Map<string, number>(Object.entries(EXTRA_ABBREVIATIONS[language] ?? {}));
  for (let month = 1; month <= 12; month += 1) {
    for (const locale of LOCALES[language]) {
      for (const day of [{}, { day: 'numeric' } as const]) {
        const long = monthPart(locale, month, { ...day, month: 'long' });
        full.set(long, month);
        if (language === 'ru' && 'day' in day) for (const form of russianCases(long)) full.set(form, month);
        const short = monthPart(locale, month, { ...day, month: 'short' });
        if (short.length > 2 && !abbreviated.has(short)) abbreviated.set(short, month);
      }
    }
  }
  for (const names of [full, abbreviated]) {
    for (const [name, month] of [...names]) if (!names.has(withoutMarks(name))) names.set(withoutMarks(name), month);
  }
  for (const name of full.keys()) abbreviated.delete(name);
  return {
    numbers: new Map([...abbreviated, ...full]),
    full: [...full.keys()],
    abbreviated: [...abbreviated.keys()],
  };
};

const built = new Map<WordMonthLanguage, MonthNames>();

/** Built once per language on first use (about 2 ms). */
export const monthNames = (language: WordMonthLanguage): MonthNames => {
  const known = built.get(language);
  if (known !== undefined) return known;
  const names = buildMonthNames(language);
  built.set(language, names);
  return names;
};

export const isWordMonthLanguage = (language: string): language is WordMonthLanguage =>
  (WORD_MONTH_LANGUAGES as readonly string[]).includes(language);
