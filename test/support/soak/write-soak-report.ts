// Soak: options as typed → a run, told as a table. The exit code says whether every limit held.
import os from 'node:os';
import { parseArgs } from 'node:util';
import { runSoak, type SoakReport } from './run-soak.js';

const MEGABYTE = 1_000_000;
/** Of the bot's log; more of them say the same. */
const COMPLAINTS_SHOWN = 10;

/** `--count` 1–100,000 and `--rate` 1–1,000 a second, as in `npm run bot:soak -- --count 200`. Returns the exit code. */
export async function writeSoakReport(args: readonly string[], write: (line: string) => void): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { count: { type: 'string', default: '2000' }, rate: { type: 'string', default: '20' } },
  });
  const count = readNumber('count', values.count, 100_000);
  const rate = readNumber('rate', values.rate, 1000);
  write(`Load of the machine before: ${describeLoad()}`);
  const report = await runSoak({ count, rate, warmUp: Math.min(300, Math.ceil(count / 2)) });
  for (const line of describeReport(report)) write(line);
  write(`Load of the machine after: ${describeLoad()}`);
  return report.breaches.length === 0 && report.violations === 0 ? 0 : 3;
}

function readNumber(name: string, typed: string, max: number): number {
  const number = Number(typed);
  if (Number.isInteger(number) && number >= 1 && number <= max) return number;
  throw new Error(`--${name} is ${typed}, but it takes a whole number from 1 to ${max}.`);
}

const describeLoad = (): string =>
  `${os
    .loadavg()
    .map((average) => average.toFixed(2))
    .join(', ')} on ${os.availableParallelism()} processors`;

function describeReport({ figures, early, late, breaches, violations, complaints, seconds }: SoakReport): string[] {
  const head = ['kind', 'count', 'refused', 'failed', 'ack p50 ms', 'ack p99 ms', 'ack max ms'];
  const rows = figures.map((each) => [
    each.kind,
    ...[each.count, each.refused, each.failed, each.ackP50Ms, each.ackP99Ms, each.ackMaxMs].map((figure) =>
      String(Math.round(figure)),
    ),
  ]);
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]!.length)));
  const table = [head, ...rows].map((row) => row.map((cell, column) => cell.padStart(widths[column]!)).join('  '));
  const megabytes = (bytes: number) => (bytes / MEGABYTE).toFixed(1);
  const ratio = (late.heapUsed / early.heapUsed).toFixed(3);
  return [
    ...table,
    `Heap ${megabytes(early.heapUsed)} MB after the first part, ${megabytes(late.heapUsed)} MB at the end: ${ratio}`,
    `Resident ${megabytes(early.rss)} MB, then ${megabytes(late.rss)} MB; ${seconds.toFixed(0)} s in all`,
    `Breaches of Discord's rules: ${violations}; warnings and errors in the bot's log: ${complaints.length}`,
    ...complaints.slice(0, COMPLAINTS_SHOWN),
    ...(breaches.length === 0 ? ['All limits held.'] : breaches.map((breach) => `LIMIT BROKEN: ${breach}`)),
  ];
}
