// What Discord's markdown makes of a text, as far as the tests ask: which marks act, which links there are, and which
// plain text a quotation stands for. Written from Discord's rules, not from the renderer's.

const ESCAPE = /^\\([^0-9A-Za-z\s])/u;
const LINK_TEXT = /^\[((?:\[[^\]]*\]|[^[\]]|\](?=[^[]*\]))*)\]\(\s*<?((?:\([^)]*\)|[^\s\\]|\\.)*?)>?\s*\)/u;
/** Inline rules by name; each is tried where a character is not escaped. */
const INLINE: readonly (readonly [string, RegExp])[] = [
  ['code', /^`/u],
  ['spoiler', /^\|\|/u],
  ['strike', /^~~/u],
  ['angle', /^<(?:@|#|\/|t:|a?:|id:|https?:|mailto:|tel:)/u],
  ['mention', /^@(?:everyone|here)/iu],
  ['emoji', /^:[^\s:]+:/u],
  ['address', /^(?:https?|steam|discord):\/\/\S/u],
  ['strong', /^\*\*(?:\\[\s\S]|[^\\])+?\*\*(?!\*)/u],
  ['emphasis', /^[*_]/u],
];
const BLOCK = /^\s*(?:#{1,3}\s|-#\s|[*+-]\s|\d+[.)]\s|>\s|>>>)/u;

export interface ActiveMarks {
  /** Names of inline marks that act, in order; `strong` once a pair. */
  readonly inline: readonly string[];
  readonly links: readonly { readonly text: string; readonly target: string }[];
}

/** Marks that act within a text; those that open blocks are `opensBlock`'s. */
export function findMarks(markdown: string): ActiveMarks {
  const inline: string[] = [];
  const links: { text: string; target: string }[] = [];
  let at = 0;
  while (at < markdown.length) {
    const rest = markdown.slice(at);
    const link = LINK_TEXT.exec(rest);
    if (ESCAPE.test(rest)) at += 2;
    else if (link) {
      links.push({ text: link[1]!, target: link[2]! });
      at += link[0].length;
    } else {
      const rule = INLINE.find(([, pattern]) => pattern.test(rest));
      if (rule) inline.push(rule[0]);
      // A strong pair is entered: what acts within it counts; its end is stepped over there.
      if (rule?.[0] === 'strong') {
        const [pair = ''] = rule[1].exec(rest) ?? [];
        const inner = findMarks(pair.slice(2, -2));
        inline.push(...inner.inline);
        links.push(...inner.links);
        at += pair.length;
      } else at += 1;
    }
  }
  return { inline, links };
}

/** True where a line would be a heading, small print, a list or a quotation. */
export const opensBlock = (line: string): boolean => BLOCK.test(line);

/** Lines of a quotation without its mark; throws where a line has left it. */
export function quotedLines(markdown: string): string[] {
  return markdown.split('\n').map((line) => {
    if (!line.startsWith('> ')) throw new Error(`This line has left the quotation: ${JSON.stringify(line)}`);
    return line.slice(2);
  });
}

/** The text that an escaped one stands for: bold marks, backslashes and zero-width spaces off, named characters back. */
export function unescapeMarkdown(markdown: string): string {
  const plain = markdown.replace(
    /\\([^0-9A-Za-z\s])|\*\*|⟦U\+([0-9A-F]{4,6})⟧/gu,
    (_mark, escaped?: string, code?: string) =>
      escaped ?? (code === undefined ? '' : String.fromCodePoint(Number.parseInt(code, 16))),
  );
  return plain.replace(/@\u200b(?=\u200b*(?:everyone|here))/giu, '@');
}
