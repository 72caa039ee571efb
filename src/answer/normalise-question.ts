// answer: QUESTION AS TYPED → one line of clean text. Spans of the understood question are of this text.

/** NFC, control and format characters out, white space folded. */
export const normaliseQuestion = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\p{Cf}\p{Cc}\s]+/gu, (gap) => (/\s/u.test(gap) ? ' ' : ''))
    .trim();
