// evaluation: SUMMARY ROWS + `baseline.json` → DROPS. The gate: only the full path, part by part, within a tolerance
// that one or two questions may use up. It writes the file only when asked to.
import fs from 'node:fs';
import { z } from 'zod';
import { AppError } from '../domain/app-error.js';
import { MEASURES } from './metrics.js';
import { ALL_PARTS, type SummaryRow } from './summarise-results.js';

const countSchema = z.strictObject({ right: z.number().int().nonnegative(), of: z.number().int().positive() });
/** corpus setting → part → measure → count, all in mode `full`. */
const baselineSchema = z.record(z.string(), z.record(z.string(), z.record(z.string(), countSchema)));
export type Baseline = z.output<typeof baselineSchema>;

/** A drop of more than two questions and of more than .02 fails; the larger of the two is what is tolerated. */
const TOLERATED_QUESTIONS = 2;
const TOLERATED_SHARE = 0.02;
/** Shares are quotients: a drop of exactly two questions must not fail for a rounding error. */
const ROUNDING = 1e-9;

/** An absent file is an empty baseline. @throws AppError `bad-input` when the file is not a baseline. */
export function readBaseline(file: string): Baseline {
  if (!fs.existsSync(file)) return {};
  let content: unknown;
  try {
    content = JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new AppError('bad-input', `${file} is not JSON: ${(cause as Error).message}`, { cause });
  }
  const parsed = baselineSchema.safeParse(content);
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new AppError('bad-input', `${file} is not a baseline: ${problems.join('; ')}. Restore it from git.`);
  }
  return parsed.data;
}

/** The gated counts of one corpus setting; parts or modes that were not run are not in it. */
export function gatedCounts(rows: readonly SummaryRow[]): Baseline[string] {
  const gated = new Set(MEASURES.filter((measure) => measure.gated).map((measure) => measure.name));
  const parts: Baseline[string] = {};
  for (const { grouping, group, mode, measure, sum, of } of rows) {
    if (grouping !== 'part' || group === ALL_PARTS || mode !== 'full' || !gated.has(measure)) continue;
    parts[group] = { ...parts[group], [measure]: { right: sum, of } };
  }
  return parts;
}

/**
 * One line for each drop beyond the tolerance, and one for each count that has nothing to be compared with: a gate
 * without a baseline would hold nothing. Where the number of questions changed, shares are compared.
 */
export function compareBaseline(baseline: Baseline, setting: string, current: Baseline[string]): string[] {
  const problems: string[] = [];
  for (const [part, measures] of Object.entries(current)) {
    const before = baseline[setting]?.[part];
    if (!before) {
      problems.push(`${setting}, ${part}: no baseline yet; write it with --update-baseline`);
      continue;
    }
    for (const [measure, now] of Object.entries(measures)) {
      const was = before[measure];
      if (!was) problems.push(`${setting}, ${part}, ${measure}: not in the baseline; write it with --update-baseline`);
      else if (hasDropped(was, now)) {
        problems.push(
          `${setting}, ${part}, ${measure}: ${was.right}/${was.of} in the baseline, now ${now.right}/${now.of}`,
        );
      }
    }
  }
  return problems;
}

function hasDropped(was: { right: number; of: number }, now: { right: number; of: number }): boolean {
  const drop = was.right / was.of - now.right / now.of;
  return drop > Math.max(TOLERATED_QUESTIONS / now.of, TOLERATED_SHARE) + ROUNDING;
}

/** Replaces what was run now and keeps the rest; keys sorted, so that the difference in git is readable. */
export function writeBaseline(file: string, baseline: Baseline, settings: Baseline): void {
  const merged: Baseline = {};
  for (const setting of [...new Set([...Object.keys(baseline), ...Object.keys(settings)])].sort()) {
    const parts = { ...baseline[setting], ...settings[setting] };
    merged[setting] = Object.fromEntries(Object.entries(parts).sort(([a], [b]) => (a < b ? -1 : 1)));
  }
  fs.writeFileSync(file, `${JSON.stringify(merged, null, 2)}\n`);
}
