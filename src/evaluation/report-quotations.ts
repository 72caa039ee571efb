// evaluation: JUDGED QUOTATIONS → confusion matrix, table by kind, times, and the gate. Text only; it reads and checks nothing.
import { VERDICTS, type Verdict } from '../quotes/verdict.js';
import { quantile } from './bench-statistics.js';
import { formatTable } from './format-table.js';
import { isParaphrase, type JudgedQuotation } from './judge-quotation.js';
import { kindOf } from './read-labelled-quotations.js';

/** Share of altered quotations that must be recognised with the right difference. */
const ALTERED_MIN = 0.98;
const VERBATIM: readonly Verdict[] = ['exact', 'typographic', 'shortened', 'misattributed'];

export function reportQuotations(title: string, judged: readonly JudgedQuotation[]): string[] {
  const times = judged.map(({ elapsedMs }) => elapsedMs).sort((a, b) => a - b);
  return [
    `${title}: ${judged.length} quotations, ${quantile(times, 0.5).toFixed(1)} ms at p50, ${quantile(times, 0.95).toFixed(1)} ms at p95, ${(times.at(-1) ?? 0).toFixed(1)} ms at most`,
    '',
    ...confusionMatrix(judged),
    '',
    ...kindTable(judged),
  ];
}

function confusionMatrix(judged: readonly JudgedQuotation[]): string[] {
  const rows = VERDICTS.filter((verdict) => judged.some(({ labelled }) => labelled.label.verdict === verdict));
  const count = (label: Verdict, verdict: Verdict): string => {
    const found = judged.filter((each) => each.labelled.label.verdict === label && each.checked.verdict === verdict);
    return found.length === 0 ? '·' : String(found.length);
  };
  return formatTable(
    ['label \\ verdict', ...VERDICTS],
    rows.map((label) => [label, ...VERDICTS.map((verdict) => count(label, verdict))]),
  );
}

function kindTable(judged: readonly JudgedQuotation[]): string[] {
  const kinds = [...new Set(judged.map(({ labelled }) => kindOf(labelled)))];
  const share = (own: readonly JudgedQuotation[], isRight: (each: JudgedQuotation) => boolean): string =>
    `${own.filter(isRight).length}/${own.length}`;
  return formatTable(
    ['kind', 'verdict', 'difference', 'warnings', 'place'],
    kinds.map((kind) => {
      const own = judged.filter(({ labelled }) => kindOf(labelled) === kind);
      return [
        kind,
        share(own, ({ isVerdictRight }) => isVerdictRight),
        share(own, ({ isDifferenceRight }) => isDifferenceRight),
        share(own, ({ areWarningsRight }) => areWarningsRight),
        share(own, ({ isPlaceRight }) => isPlaceRight),
      ];
    }),
  );
}

/** One line for every promise that is not kept. */
export function listBrokenPromises(judged: readonly JudgedQuotation[]): string[] {
  const broken: string[] = [];
  for (const verdict of ['exact', 'typographic'] as const) {
    const missed = judged.filter(
      ({ labelled, isVerdictRight }) => labelled.label.verdict === verdict && !isVerdictRight,
    );
    if (missed.length > 0)
      broken.push(`${missed.length} ${verdict} quotation(s) were not recognised: ${idsOf(missed)}`);
  }
  const altered = judged.filter(({ labelled }) => labelled.label.verdict === 'altered');
  const right = altered.filter(({ isVerdictRight, isDifferenceRight }) => isVerdictRight && isDifferenceRight);
  if (altered.length > 0 && right.length / altered.length < ALTERED_MIN) {
    broken.push(
      `${right.length} of ${altered.length} altered quotations have the right difference, less than ${ALTERED_MIN}`,
    );
  }
  const hidden = judged.filter(({ hidesNegation }) => hidesNegation);
  if (hidden.length > 0) broken.push(`${hidden.length} dropped negation(s) were not flagged: ${idsOf(hidden)}`);
  const taken = judged.filter(({ labelled, checked }) => isParaphrase(labelled) && VERBATIM.includes(checked.verdict));
  if (taken.length > 0) broken.push(`${taken.length} paraphrase(s) were taken for the wording: ${idsOf(taken)}`);
  return broken;
}

const idsOf = (judged: readonly JudgedQuotation[]): string =>
  judged
    .slice(0, 10)
    .map(({ labelled }) => labelled.id)
    .join(', ');

export const listQuotationMisses = (judged: readonly JudgedQuotation[]): string[] =>
  judged
    .filter((each) => !(each.isVerdictRight && each.isDifferenceRight && each.areWarningsRight && each.isPlaceRight))
    .map(({ labelled, checked }) => {
      const { id, text, label } = labelled;
      const found = checked.differences.map(({ kind, quoted, source }) => ({ kind, quoted, source }));
      const parts = checked.parts.map(({ documentId, start, end }) => ({ documentId, start, end }));
      return JSON.stringify({ id, text, label, verdict: checked.verdict, found, warnings: checked.warnings, parts });
    });
