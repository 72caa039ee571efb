// cli: what a person or a batch line gives → checked question, filters and interface language. Unusable values are
// `AppError('bad-input')` saying what was given and what is allowed. Looks at no corpus: `check-filter-values.ts` does.
import { createRequire } from 'node:module';
import { z } from 'zod';
import { AppError } from '../domain/app-error.js';
import { INTERFACE_LANGUAGES, type InterfaceLanguage, isInterfaceLanguage } from '../domain/language.js';
import { isNotAfter, isRealDate } from '../domain/partial-date.js';
import { QUESTION_MAX_CHARS, type QuestionFilters } from '../domain/question.js';
import { isLanguageCode } from '../language/language-codes.js';

// Tab and line breaks are white space a pasted question may hold; other control characters have no business in it.
const CONTROL_CHARACTER = /(?![\t\n\r])\p{Cc}/u;
const LONE_SURROGATE = /\p{Cs}/u;
/** Document and forum ids; the limit only keeps messages and look-ups small. */
const ID_MAX_CHARS = 200;
const ID_FORM = /^[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]+)*$/u;
const SHOWN_CHARS = 60;

/** A value as it can stand in a message: quoted, cut when long. Escaping for the terminal is the reporter's work. */
export function quoteValue(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return `"${text.length > SHOWN_CHARS ? `${text.slice(0, SHOWN_CHARS)}…` : text}"`;
}

/** `subject` names the text in messages ("The question"). Returns it unchanged. */
export function readQuestion(text: string, subject = 'The question'): string {
  if (text.trim() === '') throw new AppError('bad-input', `${subject} is empty: give it as one quoted argument.`);
  if (text.length > QUESTION_MAX_CHARS) {
    throw new AppError(
      'bad-input',
      `${subject} has ${text.length} characters; at most ${QUESTION_MAX_CHARS} are accepted: shorten it.`,
    );
  }
  const control = CONTROL_CHARACTER.exec(text);
  if (control !== null) {
    const code = control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    throw new AppError('bad-input', `${subject} holds the control character U+${code}: remove it.`);
  }
  if (LONE_SURROGATE.test(text)) {
    throw new AppError('bad-input', `${subject} is not well-formed Unicode: it holds half of a character pair.`);
  }
  return text;
}

const isIdentifier = (text: string): boolean => text.length <= ID_MAX_CHARS && ID_FORM.test(text);

// Only the list of codes, and only when asked for: the package's entry loads the country names of 79 languages.
const codeListSchema = z.array(z.tuple([z.string()]).rest(z.string()));
const isCountryCode = (code: string): boolean =>
  codeListSchema
    .parse(createRequire(import.meta.url)('i18n-iso-countries/codes.json'))
    .some(([known]) => known === code);

const filter = (name: string, isValid: (value: string) => boolean, allowed: string) => {
  const error = (issue: { readonly input?: unknown }) =>
    `the filter ${name} is ${quoteValue(issue.input)}, but it takes ${allowed}`;
  return z.string({ error }).refine(isValid, { error }).optional();
};

const A_DATE = 'a real date as YYYY, YYYY-MM or YYYY-MM-DD';
const FILTER_FIELDS = {
  from: filter('from', isRealDate, A_DATE),
  to: filter('to', isRealDate, A_DATE),
  language: filter('language', isLanguageCode, 'an ISO 639-1 code in lower case such as en, de or ru'),
  document: filter('document', isIdentifier, 'a document id: lower-case letters, digits and hyphens'),
  forum: filter('forum', isIdentifier, 'a forum id such as osce, sco or bilateral'),
  party: filter('party', isCountryCode, 'an ISO 3166 alpha-2 country code in capitals such as DE, JP or RU'),
};
const FILTER_NAMES = Object.keys(FILTER_FIELDS);

const filtersSchema = z
  .strictObject(FILTER_FIELDS, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `there is no filter ${issue.keys.map(quoteValue).join(', ')}; the filters are ${FILTER_NAMES.join(', ')}`
        : `the filters are ${quoteValue(issue.input)}, but an object with any of ${FILTER_NAMES.join(', ')} is expected`,
  })
  .refine(({ from, to }) => from === undefined || to === undefined || isNotAfter(from, to), {
    error: ({ input }) => {
      const { from, to } = input as { from: string; to: string };
      return `the filter from (${from}) lies after the filter to (${to}), so no date can satisfy both`;
    },
  });

/** Shape and form only. An absent or empty object gives no filters. */
export function readFilters(given: unknown): QuestionFilters {
  const parsed = filtersSchema.safeParse(given ?? {});
  if (!parsed.success) {
    const [first] = parsed.error.issues;
    throw new AppError('bad-input', `Bad filter: ${first?.message ?? 'unknown problem'}.`);
  }
  return Object.fromEntries(Object.entries(parsed.data).filter(([, value]) => value !== undefined));
}

export function readAnswerLanguage(code: string): InterfaceLanguage {
  if (isInterfaceLanguage(code)) return code;
  throw new AppError(
    'bad-input',
    `There are no texts in the answer language ${quoteValue(code)}; there are in ${INTERFACE_LANGUAGES.join(', ')}.`,
  );
}
