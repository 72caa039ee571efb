// quotes: cited source → one BibTeX entry, for classical BibTeX and for BibLaTeX. Letters of all scripts stay as they are
// (UTF-8); what TeX or BibTeX reads as a command is escaped, so that no value ends before its entry does.
import type { InterfaceLanguage } from '../../domain/language.js';
import { UNDETERMINED } from '../../domain/language.js';
import { citationWords } from './citation-words.js';
import type { CitedSource } from './cited-source.js';
import { genreOf, kindOf, recordNote, recordTitle } from './record-facts.js';
import { readDateParts } from './write-date.js';

/** Commands rather than `\{`: classical BibTeX counts braces and knows no backslash. */
const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** `%`, `#` and their like take a backslash; `--` and `''` would be drawn as one sign, `` ?` `` and `` !` `` as ¿ and ¡. */
export const escapeTex = (text: string): string =>
  text
    .replace(/[\\{}~^]/g, (character) => COMMANDS[character] ?? '')
    .replace(/[#$%&_]/g, '\\$&')
    .replace(/([-'`,])(?=\1)/g, '$1{}')
    .replace(/([?!])(?=`)/g, '$1{}');

/** Keys are ASCII without punctuation that BibTeX reads; other letters are written as `u` and their number. */
export const bibtexKey = (documentId: string): string =>
  documentId.replace(/[^A-Za-z0-9-]/gu, (character) => `u${character.codePointAt(0)?.toString(16)}`) || 'document';

/** Several lines without a closing line break. */
export function writeBibtexEntry(source: CitedSource, language: InterfaceLanguage): string {
  // Double braces: a name is one name, and styles must not lower the capitals of a title.
  const protectedText = (text: string | undefined) => text && `{${escapeTex(text)}}`;
  const plainText = (text: string | undefined) => text && escapeTex(text);
  const isReport = kindOf(source) === 'report';
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', protectedText(source.publisher)],
    ['title', protectedText(recordTitle(source, language))],
    [isReport ? 'institution' : 'publisher', protectedText(source.publisher)],
    ['type', plainText(genreOf(source))],
    ['number', plainText(source.symbol)],
    ...dateFields(source, language),
    // Percent-encoded ASCII already: an address is read as it stands.
    ['url', source.url],
    ['urldate', source.accessed],
    ['language', source.language === UNDETERMINED ? undefined : source.language],
    ['note', plainText(recordNote(source, language))],
  ];
  const lines = fields.filter(([, value]) => value !== undefined).map(([name, value]) => `  ${name} = {${value}},`);
  return `@${isReport ? 'techreport' : 'misc'}{${bibtexKey(source.documentId)},\n${lines.join('\n')}\n}`;
}

/** `date` for BibLaTeX (`?` marks it as uncertain), `year` and `month` for BibTeX; a missing year is shown as missing. */
function dateFields(source: CitedSource, language: InterfaceLanguage): readonly (readonly [string, string])[] {
  if (source.date === undefined) return [['year', `{${escapeTex(citationWords(language).noDateShort)}}`]];
  const { year, month } = readDateParts(source.date) ?? {};
  return [
    ['date', source.isDateInferred ? `${source.date}?` : source.date],
    ...(year === undefined ? [] : [['year', source.isDateInferred ? `[${year}]` : String(year)] as const]),
    ...(month === undefined ? [] : [['month', String(month)] as const]),
  ];
}
