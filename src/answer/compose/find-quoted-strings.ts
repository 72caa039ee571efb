// answer: SENTENCE → what stands between quotation marks in it, of whatever length: in a composed sentence even one word in marks
// claims to be somebody's. An apostrophe is no mark; a mark without its partner makes the rest of the sentence a quotation.

const CLOSING: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”“',
  '„': '“”',
  '«': '»',
  '»': '«',
  '「': '」',
  '『': '』',
  '‹': '›',
  '‘': '’',
  '‚': '‘’',
};
const LETTER = /[\p{L}\p{N}]/u;

/** Without the marks, trimmed; a comma or full stop before the closing mark is left out. Empty ones are not given. */
export function findQuotedStrings(text: string): string[] {
  const quoted: string[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const closing = CLOSING[text.charAt(at)];
    if (closing === undefined || (text.charAt(at) === '‘' && LETTER.test(text.charAt(at - 1)))) continue;
    let end = at + 1;
    while (end < text.length && !closes(text, end, closing)) end += 1;
    const inner = text
      .slice(at + 1, end)
      .replace(/[.,،。，]?\s*$/u, '')
      .trim();
    if (inner !== '') quoted.push(inner);
    at = end;
  }
  return quoted;
}

const closes = (text: string, at: number, closing: string): boolean =>
  closing.includes(text.charAt(at)) && !(text.charAt(at) === '’' && LETTER.test(text.charAt(at + 1)));
