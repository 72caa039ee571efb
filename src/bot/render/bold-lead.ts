// bot: LEAD LINE → escaped markdown, the span that it names in bold. The sentence is the answer path's own; where it is not
// one that names a span, it stays plain.

import { interfaceTexts } from '../../answer/interface-texts.js';
import type { Answer } from '../../domain/answer.js';
import type { InterfaceLanguage } from '../../domain/language.js';
import type { Span } from '../../domain/span.js';
import { escapeLine, escapePieces, joinLines } from '../escape-markdown.js';
import { renderBold } from './quote-text.js';

/** Stands where a sentence is filled in; no text of ours holds it. */
const SLOT = '\u0000';

/** At most `max` UTF-16 units; a longer one loses its bold and its end. */
export function boldLead(answer: Answer, language: InterfaceLanguage, max: number): string {
  const line = joinLines(answer.lead);
  const span = answer.outcome === 'answered' ? findNamedSpan(line, language) : undefined;
  const bold = renderBold(escapePieces(line, { keepsIsolates: true }), span ? [span] : []);
  return bold.length <= max ? bold : escapeLine(line, max, { keepsIsolates: true });
}

function findNamedSpan(line: string, language: InterfaceLanguage): Span | undefined {
  const texts = interfaceTexts(language);
  const templates = [
    texts.dateResolved(texts.quote(SLOT), SLOT, SLOT),
    texts.namedSeveral(SLOT),
    ...Object.values(texts.named).map((template) => template(SLOT)),
  ];
  for (const template of templates) {
    const span = firstSlot(line, template.split(SLOT));
    if (span) return span;
  }
  return undefined;
}

/** Where the line fills the template's first slot; undefined when it is not of that template. */
function firstSlot(line: string, fixed: readonly string[]): Span | undefined {
  const [before = '', after = ''] = fixed;
  if (!line.startsWith(before)) return undefined;
  const start = before.length;
  const isOnlySlot = fixed.length === 2;
  const end = isOnlySlot ? line.length - after.length : line.indexOf(after, start);
  if (end <= start || !line.startsWith(after, end)) return undefined;
  return fixed.slice(2).every((part) => line.includes(part, end)) ? { start, end } : undefined;
}
