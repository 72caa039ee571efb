// evaluation: JUDGEMENTS → MISSES as HTML to be read: the question, what was shown, what was right, why it was decided so.
// Of the held-out part only counts: a miss that was read has been learned from.
import type { Excerpt } from '../domain/answer.js';
import { escapeXml } from '../events/draw-timeline.js';
import type { JudgedAnswer } from './judge-answer.js';
import { wasRight } from './list-misses.js';
import { isAnswerable, PARTS } from './read-questions.js';

/** In the order of what harms a reader most. */
const KINDS = ['answered without an answer', 'another excerpt first', 'refused with an answer'] as const;
type Kind = (typeof KINDS)[number];
/** Longer excerpts end with an ellipsis: an excerpt is a few sentences, this is a guard. */
const EXCERPT_CHARS = 1200;

function kindOf({ question, result }: JudgedAnswer): Kind {
  if (!isAnswerable(question)) return 'answered without an answer';
  return result.answer.outcome === 'answered' ? 'another excerpt first' : 'refused with an answer';
}

export function writeMisses(judged: readonly JudgedAnswer[]): string {
  const missed = judged.filter((each) => !wasRight(each));
  const counts = PARTS.flatMap((part) => {
    const asked = judged.filter(({ question }) => question.part === part);
    if (asked.length === 0) return [];
    const own = missed.filter(({ question }) => question.part === part);
    const kinds = KINDS.map((kind) => `<td>${own.filter((each) => kindOf(each) === kind).length}</td>`).join('');
    return [`<tr><th scope="row">${part}</th><td>${asked.length}</td><td>${own.length}</td>${kinds}</tr>`];
  });
  const heads = ['part', 'asked', 'missed', ...KINDS].map((name) => `<th scope="col">${name}</th>`).join('');
  const open = missed.filter(({ question }) => question.part !== 'held-out');
  const lists = KINDS.map((kind) => {
    const own = open.filter((each) => kindOf(each) === kind);
    return `<details><summary>${kind}: ${own.length}</summary>${own.map(writeMiss).join('\n')}</details>`;
  });
  return `<div class="wide"><table><thead><tr>${heads}</tr></thead><tbody>${counts.join('')}</tbody></table></div>
<p>Held-out misses are counted, never shown.</p>
${lists.join('\n')}`;
}

function writeMiss({ question, result, shownGold, rankedGold }: JudgedAnswer): string {
  const { answer, ranked, features } = result;
  const outcome = answer.outcome === 'answered' ? 'answered' : `not found: ${answer.cause}`;
  const place = rankedGold.findIndex((gold) => gold !== undefined);
  const right = isAnswerable(question)
    ? `<h4>Right (${place < 0 ? 'not among the ranked' : `ranked ${place + 1}`})</h4>${question.gold
        .map(({ documentId, text }) => writeQuotation(documentId, text, 'gold'))
        .join('')}`
    : '<h4>Right</h4><p>Nothing in the corpus answers this.</p>';
  const shown =
    answer.outcome === 'answered'
      ? `<h4>Shown</h4>${writeExcerpts(answer.excerpts, shownGold)}`
      : `<h4>Shown</h4><p dir="auto">${escapeXml(answer.lead)}</p><h4>Ranked, not shown</h4>${writeExcerpts(ranked, rankedGold)}`;
  const numbers = Object.entries(features)
    .map(([name, value]) => `<span>${escapeXml(name)} <b>${Number(value.toFixed(3))}</b></span>`)
    .join(' ');
  return `<article>
<p class="about">${escapeXml(question.id)} · ${question.part} · ${escapeXml(question.language)} · ${question.type}${
    question.note ? ` · ${escapeXml(question.note)}` : ''
  }</p>
<p class="question" dir="auto" lang="${escapeXml(question.language)}">${escapeXml(question.question)}</p>
${shown}
${right}
<h4>Why</h4>
<p>${outcome}, probability ${answer.confidence.toFixed(2)}${
    answer.missing.length > 0 ? `, missing: ${escapeXml(answer.missing.join(' · '))}` : ''
  }</p>
<p class="features">${numbers}</p>
</article>`;
}

const writeExcerpts = (excerpts: readonly Excerpt[], gold: JudgedAnswer['rankedGold']): string =>
  excerpts
    .map(({ citation, text, rank, language }, index) =>
      writeQuotation(`${rank}. ${citation.documentId}`, text, gold[index] === undefined ? '' : 'gold', language),
    )
    .join('');

function writeQuotation(source: string, text: string, className: string, language = ''): string {
  const letters = Array.from(text);
  const cut = letters.length <= EXCERPT_CHARS ? text : `${letters.slice(0, EXCERPT_CHARS).join('')}…`;
  return `<blockquote class="${className}"><cite>${escapeXml(source)}</cite><span dir="auto" lang="${escapeXml(language)}">${escapeXml(cut)}</span></blockquote>`;
}
