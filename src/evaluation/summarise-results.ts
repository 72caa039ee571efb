// evaluation: JUDGEMENTS → SUMMARY ROWS: every measure for every part, type, language and language pair, with count and interval.
// Pure; the text report, the JSON file and the baseline are all made from these rows.
import type { RetrievalMode } from '../domain/ask.js';
import { bootstrapInterval } from './bootstrap.js';
import type { JudgedAnswer } from './judge-answer.js';
import { MEASURES } from './metrics.js';
import { PARTS, QUESTION_TYPES } from './read-questions.js';
import type { JudgedModes } from './run-questions.js';

export const GROUPINGS = ['part', 'type', 'question language', 'language pair'] as const;
type Grouping = (typeof GROUPINGS)[number];

/** The group that holds every question asked. */
export const ALL_PARTS = 'all parts';

export interface SummaryRow {
  readonly grouping: Grouping;
  readonly group: string;
  readonly measure: string;
  readonly mode: RetrievalMode;
  /** Mean, 0–1. */
  readonly share: number;
  /** Ends of the 95 % bootstrap interval. */
  readonly low: number;
  readonly high: number;
  /** Sum over the questions: a count where the measure is yes or no. */
  readonly sum: number;
  /** Questions the measure applies to, ≥ 1. */
  readonly of: number;
}

/** Rows in the order of the report; measures that apply to no question of a group are left out. */
export function summariseResults(modes: JudgedModes): SummaryRow[] {
  const rows: SummaryRow[] = [];
  for (const [mode, judged] of modes) {
    for (const grouping of GROUPINGS) {
      for (const [group, members] of groupsOf(grouping, judged)) {
        rows.push(...summariseGroup(members).map((row) => ({ grouping, group, mode, ...row })));
      }
    }
  }
  return rows;

  function summariseGroup(members: readonly JudgedAnswer[]) {
    return MEASURES.flatMap((measure) => {
      const values = members.filter(measure.appliesTo).map(measure.value);
      if (values.length === 0) return [];
      const sum = values.reduce((total, value) => total + value, 0);
      const interval = bootstrapInterval(values);
      return [{ measure: measure.name, share: sum / values.length, ...interval, sum, of: values.length }];
    });
  }
}

function groupsOf(grouping: Grouping, judged: readonly JudgedAnswer[]): [string, readonly JudgedAnswer[]][] {
  switch (grouping) {
    case 'part': {
      const parts = inOrder(PARTS, judged, ({ question }) => question.part);
      return parts.length > 1 ? [...parts, [ALL_PARTS, judged]] : parts;
    }
    case 'type':
      return inOrder(QUESTION_TYPES, judged, ({ question }) => question.type);
    case 'question language': {
      const languageOf = ({ question }: JudgedAnswer) => question.language;
      return inOrder([...new Set(judged.map(languageOf))].sort(), judged, languageOf);
    }
    case 'language pair': {
      const pairOf = (each: JudgedAnswer) => `${each.question.language} → ${each.sourceLanguage}`;
      return inOrder([...new Set(judged.map(pairOf))].sort(), judged, pairOf);
    }
  }
}

function inOrder(
  names: readonly string[],
  judged: readonly JudgedAnswer[],
  nameOf: (each: JudgedAnswer) => string,
): [string, readonly JudgedAnswer[]][] {
  return names
    .map((name): [string, readonly JudgedAnswer[]] => [name, judged.filter((each) => nameOf(each) === name)])
    .filter(([, members]) => members.length > 0);
}
