// quotes: what the store knows of a document, or of the place of an excerpt → the facts that a citation is written from.
// Cleans each fact to one line; adds none, guesses none, and drops an address that is not http(s).
import type { Excerpt } from '../../domain/answer.js';
import type { DocumentMetadata, DocumentStatus, PartialDate, PlaceLabel } from '../../domain/document.js';
import { UNDETERMINED } from '../../domain/language.js';

/** Where in the document; all from 1. A citation shows paragraph and page, the section only where neither is known. */
export interface CitedPlace {
  readonly paragraph?: number;
  /** The source's own number, shown in place of the counted paragraph. */
  readonly label?: PlaceLabel;
  readonly page?: number;
  readonly section?: string;
}

/** Every text is one line without control characters; a fact that is not known is absent. */
export interface CitedSource {
  readonly documentId: string;
  /** In its own language and script. Empty where nothing but control characters was given. */
  readonly title: string;
  readonly isTitleGuessed: boolean;
  readonly publisher?: string;
  /** ISO 639-1 code, `und` when unknown. */
  readonly language: string;
  readonly date?: PartialDate;
  readonly isDateInferred: boolean;
  readonly symbol?: string;
  readonly status?: DocumentStatus;
  readonly isMachineTranslated: boolean;
  /** ASCII, begins with `http://` or `https://`, holds neither white space nor quotes, brackets, braces or backslashes. */
  readonly url?: string;
  readonly place?: CitedPlace;
  /** The day the source was looked up, `YYYY-MM-DD`: as the reader states it, else the day the stored bytes were retrieved. */
  readonly accessed?: PartialDate;
}

export interface CitedUse {
  readonly place?: CitedPlace;
  readonly accessed?: PartialDate;
}

export function citeDocument(metadata: DocumentMetadata, { place, accessed }: CitedUse = {}): CitedSource {
  return {
    documentId: metadata.id,
    title: toOneLine(metadata.title),
    isTitleGuessed: metadata.titleBasis === 'guessed',
    language: metadata.language,
    isDateInferred: metadata.published?.basis === 'inferred',
    isMachineTranslated: metadata.machineTranslated,
    ...withoutAbsent({
      publisher: lineOrAbsent(metadata.publisher),
      date: metadata.published?.date,
      symbol: lineOrAbsent(metadata.symbol),
      status: metadata.status,
      url: readWebAddress(metadata.url),
      place: place && cleanPlace(place),
      accessed: accessed ?? metadata.retrieved,
    }),
  };
}

/** An excerpt carries the language of its sentence; `documentLanguage` is that of the document, where it is at hand. */
export function citeExcerpt(
  excerpt: Excerpt,
  { documentLanguage = excerpt.language, accessed }: { documentLanguage?: string; accessed?: PartialDate } = {},
): CitedSource {
  const { citation, paragraph, label, page, section } = excerpt;
  return {
    documentId: citation.documentId,
    title: toOneLine(citation.title),
    isTitleGuessed: citation.titleBasis === 'guessed',
    language: documentLanguage === '' ? UNDETERMINED : documentLanguage,
    isDateInferred: citation.date !== undefined && citation.dateBasis === 'inferred',
    isMachineTranslated: citation.machineTranslated,
    place: cleanPlace(withoutAbsent({ paragraph, label, page, section })),
    ...withoutAbsent({
      publisher: lineOrAbsent(citation.publisher),
      date: citation.date,
      symbol: lineOrAbsent(citation.symbol),
      status: citation.status,
      url: readWebAddress(citation.url),
      accessed: accessed ?? citation.retrieved,
    }),
  };
}

// Line ends would break out of an entry, controls and direction overrides steer what shows it; joiners and direction
// marks stay, as Arabic and Persian spelling needs them.
const CONTROL_OR_SPACE = /[\s\p{Cc}\p{Zl}\p{Zp}]+/gu;
const STEERING = /[\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/gu;

/** One trimmed line: white space and control characters become single spaces, half a character pair becomes U+FFFD. */
export const toOneLine = (text: string): string =>
  text
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(STEERING, '')
    .replace(CONTROL_OR_SPACE, ' ')
    .trim();

const lineOrAbsent = (text: string | undefined): string | undefined => toOneLine(text ?? '') || undefined;

const cleanPlace = (place: CitedPlace): CitedPlace => {
  const { section, ...numbers } = place;
  return { ...numbers, ...withoutAbsent({ section: lineOrAbsent(section) }) };
};

const SAFE_ADDRESS = /^https?:\/\/[\w\-.~:/?#@!$&*+,;=%]+$/;
const UNSAFE_IN_ADDRESS = /[^\w\-.~:/?#@!$&*+,;=%]/gu;

/** As stored where it is a safe http(s) address already; else with the rest percent-encoded. */
export function readWebAddress(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const { protocol, href } = new URL(address);
  if (protocol !== 'http:' && protocol !== 'https:') return undefined;
  if (SAFE_ADDRESS.test(address)) return address;
  return href.replace(UNSAFE_IN_ADDRESS, (character) =>
    Array.from(new TextEncoder().encode(character), (byte) => `%${byte.toString(16).toUpperCase()}`).join(''),
  );
}

type Present<Fields> = { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> };

/** The same object without the fields that are undefined. */
function withoutAbsent<Fields extends object>(fields: Fields): Present<Fields> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Present<Fields>;
}
