// sources: the run that is under way, in a file: what a killed run has done already is not done again by the next one, and two
// processes do not fetch at once.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { z } from 'zod';
import { AppError } from '../domain/app-error.js';
import { writeAtomically } from './write-atomically.js';

/** An interrupted run that is older is not gone on with: its first pages are old by now. */
const RESUMED_WITHIN_MS = 24 * 3600 * 1000;

const recordSchema = z.object({ startedAt: z.iso.datetime(), process: z.number().int() });

export interface FetchRun {
  /** When it began, or when the interrupted one that it continues began. */
  readonly startedAt: string;
  readonly isContinued: boolean;
  /** Nothing is left to be continued. */
  readonly finish: () => void;
}

/** Throws `AppError('store-busy')` while another process is at it. */
export async function beginRun(file: string, now: number, isAlive = isProcessAlive): Promise<FetchRun> {
  const interrupted = readRecord(file);
  if (interrupted !== undefined && interrupted.process !== process.pid && isAlive(interrupted.process)) {
    throw new AppError(
      'store-busy',
      `Process ${interrupted.process} is fetching sources since ${interrupted.startedAt}: wait for it, or delete ${file} if it is something else.`,
    );
  }
  const isContinued = interrupted !== undefined && now - Date.parse(interrupted.startedAt) < RESUMED_WITHIN_MS;
  const startedAt = isContinued ? interrupted.startedAt : new Date(now).toISOString();
  await writeAtomically(file, `${JSON.stringify({ startedAt, process: process.pid })}\n`);
  return { startedAt, isContinued, finish: () => rmSync(file, { force: true }) };
}

/** A record that cannot be read is none: the worst that follows is a page that is asked for twice. */
function readRecord(file: string): z.infer<typeof recordSchema> | undefined {
  if (!existsSync(file)) return undefined;
  try {
    return recordSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}

function isProcessAlive(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
