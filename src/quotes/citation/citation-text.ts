// quotes: a written citation as pieces of text with their emphasis, and the pieces as plain text or as Markdown. What comes
// from a source is only ever text here: it can neither format, link, ping nor end the line.

/** `isItalic`: a title. `url`: the piece is a link to the document's own address. */
export interface CitationPiece {
  readonly text: string;
  readonly isItalic?: true;
  readonly url?: string;
}

export type CitationText = readonly CitationPiece[];

export const toPlainText = (pieces: CitationText): string => pieces.map(({ text }) => text).join('');

/** CommonMark, and Discord's dialect of it; one line. */
export const toMarkdown = (pieces: CitationText): string =>
  pieces.map((piece, index) => markdownOf(piece, index === 0)).join('');

function markdownOf({ text, isItalic, url }: CitationPiece, isFirst: boolean): string {
  // A bare address becomes a link by itself; inside angle brackets nothing of it can be read as formatting.
  if (url !== undefined) return text === url ? `<${url}>` : `[${escapeMarkdown(text, isFirst)}](<${url}>)`;
  const escaped = escapeMarkdown(text, isFirst);
  return isItalic === true && text.trim() !== '' ? `*${escaped}*` : escaped;
}

const ALWAYS_SPECIAL = /[\\`*_[\]<>#|~&@$]/g;
/** Addresses that renderers make into links although nobody asked for one. */
const SELF_LINKING = /(https?|ftp)(:)(?=\/\/)|(www)(\.)/gi;
/** What makes a list item, a heading or a thematic break at the start of a line. */
const AT_LINE_START = /^(\s*\d{0,9})([-+=.):])/;
/** `:name:` is an emoji in many places. */
const EMOJI_NAME = /:(?=[\w+-]{1,40}:)/g;

/** `isAtStart`: the text begins a line. Only backslashes are added, so that the reader sees the same characters. */
export function escapeMarkdown(text: string, isAtStart: boolean): string {
  const escaped = text
    .replace(ALWAYS_SPECIAL, '\\$&')
    .replace(EMOJI_NAME, '\\:')
    .replace(SELF_LINKING, (_, scheme: string, colon: string, www: string, dot: string) =>
      scheme === undefined ? `${www}\\${dot}` : `${scheme}\\${colon}`,
    );
  return isAtStart ? escaped.replace(AT_LINE_START, '$1\\$2') : escaped;
}
