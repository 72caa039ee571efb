// evaluation: OPEN APP + QUESTIONS → WARM TIMES: p50 and p95 of a question and of each of its stages. Answers are not
// looked at.

import { evenSample, quantile } from './bench-statistics.js';
import type { EvaluatedApp } from './evaluated-app.js';

const WARM_UP_QUESTIONS = 20;

export interface StageTimes {
  readonly stage: string;
  readonly p50Ms: number;
  readonly p95Ms: number;
}

/** The whole question first, then its stages in order. A stage that some questions skip counts only where it ran. */
export async function benchQuestions(
  app: Pick<EvaluatedApp, 'ask'>,
  questions: readonly string[],
): Promise<StageTimes[]> {
  for (const question of evenSample(questions, WARM_UP_QUESTIONS)) await app.ask(question);
  const times = new Map<string, number[]>([['question', []]]);
  for (const question of questions) {
    const started = performance.now();
    const { stageMs } = await app.ask(question);
    times.get('question')?.push(performance.now() - started);
    for (const [stage, elapsedMs] of Object.entries(stageMs))
      times.set(stage, [...(times.get(stage) ?? []), elapsedMs]);
  }
  return Array.from(times, ([stage, values]) => ({
    stage,
    p50Ms: quantile(values, 0.5),
    p95Ms: quantile(values, 0.95),
  }));
}
