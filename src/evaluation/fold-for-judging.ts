// evaluation: two ways to make texts comparable that differ only in what normalisation may change. Used for judging
// alone: what is shown is never folded.

const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu;
const HYPHENS = /[-\u2010\u2011]/gu;

/** Without soft hyphens and zero-width marks, NFC, every run of white space (no-break spaces too) one plain space, trimmed. */
export const foldText = (text: string): string =>
  text.replace(INVISIBLE, '').normalize('NFC').replace(/\s+/gu, ' ').trim();

/** `foldText` without any white space and hyphens: also equal across joined line-break hyphens. */
export const strippedText = (text: string): string => foldText(text).replaceAll(' ', '').replace(HYPHENS, '');
