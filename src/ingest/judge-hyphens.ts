// ingest: lines → the rule for hyphens at their ends, for texts that were set: these break words anywhere, so a hyphen goes
// unless both its halves, or the word with its hyphen, stand elsewhere. Must not know any language.
import type { BreakRule } from './join-wrapped-lines.js';

const WORDS = /[\p{L}\p{N}]+(?:[-\u2010][\p{L}\p{N}]+)*/gu;
const BROKEN_END = /[\p{L}\p{N}]{1,60}[-\u2010\u00AD]$/u;
const BROKEN_START = /^[\p{L}\p{N}]{1,60}/u;

/** `lines` in the order of reading. */
export function judgeHyphens(lines: readonly string[]): BreakRule {
  let words: Set<string> | undefined;
  return (before, after) => {
    words ??= collectWords(lines);
    const [head, tail] = [before.toLowerCase(), after.toLowerCase()];
    if (words.has(head + tail)) return true;
    if (words.has(`${head}-${tail}`) || /\p{N}/u.test(before + after) || /^\p{Lu}/u.test(after)) return false;
    return !(words.has(head) && words.has(tail));
  };
}

/** Halves of broken words are no words; the words of a compound are. */
function collectWords(lines: readonly string[]): Set<string> {
  const words = new Set<string>();
  for (const [index, line] of lines.entries()) {
    const isContinued = BROKEN_END.test(lines[index - 1]?.slice(-61) ?? '');
    const start = isContinued ? (BROKEN_START.exec(line)?.[0].length ?? 0) : 0;
    const end = line.length - (BROKEN_END.exec(line.slice(-61))?.[0].length ?? 0);
    for (const [found] of line.slice(start, Math.max(start, end)).toLowerCase().matchAll(WORDS)) {
      words.add(found.replaceAll('\u2010', '-'));
      if (found.includes('-')) for (const part of found.split('-')) words.add(part);
    }
  }
  return words;
}
