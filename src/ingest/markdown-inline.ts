// ingest: one markdown paragraph → its visible spans. Emphasis marks, link targets, images, tags and escapes become
// invisible; what they hold in letters is reported as removed. Linear in the length of the paragraph.
import type { Span } from '../domain/span.js';

export interface InlineResult {
  readonly spans: readonly Span[];
  readonly removed: readonly Span[];
  readonly onlyLinks: boolean;
}

const LONGEST_TARGET = 2000;
const TAG = /<(?:\/?[A-Za-z][^<>]{0,500}|!--[^<>]{0,2000})>/y;
const AUTOLINK = /<(https?:\/\/[^\s<>]{1,2000})>/y;
const ESCAPE = /\\[!-/:-@[-`{-~]/y;
/** The mark of a footnote: `[^1]`. */
const NOTE_MARK = /\[\^[^\s[\]^]{1,100}\]/y;
const BLANK = /\s/g;
/** The title of a link, after its address. */
const LINK_TITLE = /\s{1,9}(?:["'(]|\))/y;
const EMPHASIS = /(?:\*{1,3}|_{1,3}|~~|`{1,3})/y;
const WORD = /[\p{L}\p{N}\p{M}]/u;

interface OpenMark {
  readonly mark: string;
  readonly at: number;
}

/** State of one pass: which units are hidden, which lie in a link's text. */
class InlineScan {
  readonly hidden: Uint8Array;
  readonly linked: Uint8Array;
  private readonly brackets: { at: number; image: boolean }[] = [];
  private marks: OpenMark[] = [];
  private nextClose = -1;
  private nextBlank = -1;
  private closings: ReadonlyMap<number, number> | undefined;

  constructor(readonly text: string) {
    this.hidden = new Uint8Array(text.length);
    this.linked = new Uint8Array(text.length);
  }

  run(): void {
    let at = 0;
    while (at < this.text.length) at = this.step(at);
  }

  private step(at: number): number {
    const character = this.text[at]!;
    if (character === '\\' && this.matches(ESCAPE, at)) {
      this.hidden[at] = 1;
      return at + 2;
    }
    if (character === '<') return this.tag(at);
    if (character === '[') {
      const mark = this.matches(NOTE_MARK, at);
      if (mark !== undefined) {
        this.hidden.fill(1, at, at + mark.length);
        return at + mark.length;
      }
      this.brackets.push({ at, image: this.text[at - 1] === '!' });
      return at + 1;
    }
    if (character === ']') return this.closeBracket(at);
    const mark = this.matches(EMPHASIS, at);
    return mark === undefined ? at + 1 : this.emphasis(mark, at);
  }

  private matches(pattern: RegExp, at: number): string | undefined {
    pattern.lastIndex = at;
    return pattern.exec(this.text)?.[0];
  }

  private tag(at: number): number {
    const autolink = this.matches(AUTOLINK, at);
    if (autolink !== undefined) {
      this.hidden[at] = 1;
      this.hidden[at + autolink.length - 1] = 1;
      return at + autolink.length;
    }
    const tag = this.matches(TAG, at);
    if (tag === undefined) return at + 1;
    this.hidden.fill(1, at, at + tag.length);
    return at + tag.length;
  }

  private closeBracket(at: number): number {
    const open = this.brackets.pop();
    if (open === undefined || this.text[at + 1] !== '(') return at + 1;
    const end = this.endOfTarget(at + 1);
    if (end >= this.text.length || end - at > LONGEST_TARGET) return at + 1;
    if (open.image) this.hidden.fill(1, open.at - 1, end + 1);
    else {
      this.hidden[open.at] = 1;
      this.hidden.fill(1, at, end + 1);
      this.linked.fill(1, open.at, end + 1);
      // A link inside another is not markdown; forgetting outer brackets keeps the filling linear.
      this.brackets.length = 0;
    }
    return end + 1;
  }

  /** Of the target that opens at `at`: the bracket that answers the opening one, unless words of the text lie before it. */
  private endOfTarget(at: number): number {
    this.closings ??= pairBrackets(this.text);
    const answer = this.closings.get(at);
    if (answer !== undefined && this.isTarget(at + 1, answer)) return answer;
    if (this.nextClose <= at) this.nextClose = this.text.indexOf(')', at);
    if (this.nextClose === -1) this.nextClose = this.text.length;
    return this.nextClose;
  }

  /** An address without blanks, perhaps a title after it. Each blank is looked for once. */
  private isTarget(start: number, end: number): boolean {
    if (this.nextBlank < start) {
      BLANK.lastIndex = start;
      this.nextBlank = BLANK.exec(this.text)?.index ?? this.text.length;
    }
    return this.nextBlank >= end || this.matches(LINK_TITLE, this.nextBlank) !== undefined;
  }

  private emphasis(mark: string, at: number): number {
    const before = this.text[at - 1] ?? ' ';
    const after = this.text[at + mark.length] ?? ' ';
    const insideWord = mark.startsWith('_') && WORD.test(before) && WORD.test(after);
    const top = this.marks.at(-1);
    if (top?.mark === mark && before !== ' ' && !insideWord) {
      this.hidden.fill(1, top.at, top.at + mark.length);
      this.hidden.fill(1, at, at + mark.length);
      this.marks.pop();
    } else if (after.trim() !== '' && !insideWord && this.marks.length < 20) this.marks.push({ mark, at });
    return at + mark.length;
  }
}

/** Each opening round bracket that is answered, and where. */
function pairBrackets(text: string): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  const open: number[] = [];
  for (const { 0: bracket, index } of text.matchAll(/[()]/g)) {
    if (bracket === '(') open.push(index);
    else {
      const start = open.pop();
      if (start !== undefined) pairs.set(start, index);
    }
  }
  return pairs;
}

/** Visible spans of `source.slice(start, end)`, in offsets of `source`. */
export function visibleSpans(source: string, start: number, end: number): InlineResult {
  const scan = new InlineScan(source.slice(start, end));
  scan.run();
  const spans: Span[] = [];
  const removed: Span[] = [];
  let letters = 0;
  let linkedLetters = 0;
  let at = 0;
  while (at < scan.text.length) {
    const hidden = scan.hidden[at];
    let to = at + 1;
    while (to < scan.text.length && scan.hidden[to] === hidden) to++;
    const span = { start: start + at, end: start + to };
    if (hidden === 0) spans.push(span);
    else if (WORD.test(scan.text.slice(at, to))) removed.push(span);
    for (let index = at; hidden === 0 && index < to; index++) {
      if (!WORD.test(scan.text[index]!)) continue;
      letters++;
      if (scan.linked[index] === 1) linkedLetters++;
    }
    at = to;
  }
  return { spans, removed, onlyLinks: letters > 0 && letters === linkedLetters };
}
