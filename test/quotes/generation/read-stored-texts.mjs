// Quotation generator: a folder of stored documents (one `document --json ID` a file) → documents cut into words.
// The text is never changed: words and blocks are offsets into it.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * @typedef {{ start: number, end: number, core: string, coreStart: number, coreEnd: number, block: number }} Word
 *   `start`–`end`: what stands between spaces; `core`: the same without punctuation at either side, maybe empty;
 *   `block`: the number of the line it stands in.
 * @typedef {{ id: string, language: string, isMachineTranslated: boolean, text: string, words: Word[] }} StoredText
 */

/** @returns {StoredText[]} by id; throws where the folder holds none or a file is not a stored document */
export function readStoredTexts(folder) {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  if (files.length === 0)
    throw new Error(`${folder} holds no .json files; expected one \`document --json ID\` a file.`);
  return files
    .map((name) => readStoredText(path.join(folder, name)))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
}

function readStoredText(file) {
  const { documentId, language, machineTranslated, text } = JSON.parse(readFileSync(file, 'utf8'));
  if (typeof documentId !== 'string' || typeof text !== 'string') {
    throw new Error(
      `${file} is not a stored document: expected documentId and text, as \`document --json ID\` writes.`,
    );
  }
  return { id: documentId, language, isMachineTranslated: machineTranslated === true, text, words: cutWords(text) };
}

function cutWords(text) {
  const words = [];
  let block = 0;
  let previousEnd = 0;
  for (const { 0: word, index } of text.matchAll(/\S+/gu)) {
    if (text.slice(previousEnd, index).includes('\n')) block += 1;
    previousEnd = index + word.length;
    const lead = word.search(/[\p{L}\p{N}]/u);
    const coreStart = index + Math.max(lead, 0);
    const core = lead < 0 ? '' : word.slice(lead).replace(/[^\p{L}\p{N}]+$/u, '');
    words.push({ start: index, end: previousEnd, core, coreStart, coreEnd: coreStart + core.length, block });
  }
  return words;
}
