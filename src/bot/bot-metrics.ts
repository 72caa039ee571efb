// bot: what is counted while it runs → a prom-client registry. Numbers and fixed words only: no ids, no texts.
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

export interface BotMetrics {
  readonly registry: Registry;
  /** One interaction or message was dealt with. */
  countEvent(kind: string, outcome: string, elapsedMs: number): void;
  /** Stages of an answer, milliseconds by name. */
  observeStages(stageMs: Readonly<Record<string, number>>): void;
}

const SECONDS = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** `queueLength` is asked when the metrics are read. Process memory is among the default metrics. */
export function createBotMetrics(queueLength: () => number): BotMetrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const events = new Counter({
    name: 'aide_memoire_events_total',
    help: 'Interactions and messages dealt with.',
    labelNames: ['kind', 'outcome'],
    registers,
  });
  const duration = new Histogram({
    name: 'aide_memoire_event_seconds',
    help: 'From the arrival of an interaction or message to its last reply.',
    labelNames: ['kind'],
    buckets: SECONDS,
    registers,
  });
  const stages = new Histogram({
    name: 'aide_memoire_stage_seconds',
    help: 'Stages of answering a question.',
    labelNames: ['stage'],
    buckets: SECONDS,
    registers,
  });
  new Gauge({
    name: 'aide_memoire_queue_length',
    help: 'Questions waiting or being answered.',
    registers,
    collect() {
      this.set(queueLength());
    },
  });
  return {
    registry,
    countEvent(kind, outcome, elapsedMs) {
      events.inc({ kind, outcome });
      duration.observe({ kind }, elapsedMs / 1000);
    },
    observeStages(stageMs) {
      for (const [stage, ms] of Object.entries(stageMs)) stages.observe({ stage }, ms / 1000);
    },
  };
}
