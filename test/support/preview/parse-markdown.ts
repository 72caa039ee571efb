// Preview: Discord markdown as our renderers write it → blocks of lines of inline parts. Reads exactly what they emit, as
// Discord would, backslashes first; any other mark that Discord would act on is an error, never shown as text.

export type Inline =
  | { readonly kind: 'text' | 'code'; readonly text: string }
  | { readonly kind: 'bold'; readonly parts: readonly Inline[] }
  | { readonly kind: 'link'; readonly url: string; readonly parts: readonly Inline[] };

export interface Block {
  readonly kind: 'text' | 'quote' | 'small' | 'list';
  readonly lines: readonly (readonly Inline[])[];
}

const LINE_MARKS: readonly (readonly [Block['kind'], string])[] = [
  ['quote', '> '],
  ['small', '-# '],
  ['list', '- '],
];
/** What would open a block of its own at the beginning of a line, or of what follows a mark. */
const BLOCK_OPENING = /^\s*(?:#{1,3}\s|-#\s|[-*+]\s|\d+[.)]\s|>\s|>>>|```)/u;

type Rule = readonly [pattern: RegExp, read: (match: RegExpExecArray) => Inline];

/** Tried in this order at every place of a line. */
const RULES: readonly Rule[] = [
  [/\\([^0-9A-Za-z\s])/uy, ([, escaped = '']) => ({ kind: 'text', text: escaped })],
  [/\*\*((?:\\[\s\S]|[^\\*])+)\*\*(?!\*)/uy, ([, inner = '']) => ({ kind: 'bold', parts: parseInline(inner) })],
  [/`([^`]+)`/uy, ([, text = '']) => ({ kind: 'code', text })],
  [
    /\[((?:\\[\s\S]|[^\\[\]])+)\]\(<(https?:\/\/[^\s<>]+)>\)/uy,
    ([, label = '', url = '']) => ({ kind: 'link', url, parts: parseInline(label) }),
  ],
  // Marks that act in Discord and that no renderer of ours emits.
  [
    /[\\*_`]|~~|\|\||<(?:[@#/:]|t:|a:|id:|https?:|mailto:|tel:)|@(?:everyone|here)|:[^\s:]+:|(?:https?|steam|discord):\/\/|\[[^\]]*\]\(/iuy,
    ({ input, index }) => {
      throw unknownMark('in a line', input.slice(index));
    },
  ],
  [/[\s\S]/uy, ([character]) => ({ kind: 'text', text: character })],
];

/** Throws an `Error` that names the mark and its surroundings where the text holds one that is not ours. */
export function parseMarkdown(markdown: string): Block[] {
  const blocks: { kind: Block['kind']; lines: Inline[][] }[] = [];
  for (const line of markdown.split('\n')) {
    const [kind, mark] = LINE_MARKS.find(([, start]) => line.startsWith(start)) ?? (['text', ''] as const);
    const content = line.slice(mark.length);
    if (BLOCK_OPENING.test(content)) throw unknownMark('at the beginning of a line', content);
    const last = blocks.at(-1);
    // Discord takes such a line into the last item of the list.
    if (last?.kind === 'list' && kind !== 'list') throw unknownMark('directly below a list', line);
    const parts = parseInline(content);
    if (last?.kind === kind) last.lines.push(parts);
    else blocks.push({ kind, lines: [parts] });
  }
  return blocks;
}

function parseInline(text: string): Inline[] {
  const parts: Inline[] = [];
  let at = 0;
  while (at < text.length) {
    const [part, length] = readPart(text, at);
    const last = parts.at(-1);
    if (part.kind === 'text' && last?.kind === 'text')
      parts[parts.length - 1] = { ...last, text: last.text + part.text };
    else parts.push(part);
    at += length;
  }
  return parts;
}

function readPart(text: string, at: number): [Inline, number] {
  for (const [pattern, read] of RULES) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) return [read(match), match[0].length];
  }
  throw unknownMark('in a line', text.slice(at));
}

const unknownMark = (where: string, text: string): Error =>
  new Error(
    `The preview does not know the markdown ${where}: ${JSON.stringify(text.slice(0, 60))}. Escape it where it is written, or teach parse-markdown.ts what Discord makes of it.`,
  );
