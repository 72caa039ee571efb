// Soak: the built bot as a process of its own on the fake Discord, with its log line by line and its heap on request. It is
// the bot as an operator runs it, apart from the collector that may be called.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { PROJECT_ROOT } from '../../../src/project-root.js';

export interface HeapReading {
  readonly heapUsed: number;
  readonly rss: number;
}

/** One interaction as the bot's log tells it. */
export interface DispatchedLine {
  readonly id: string;
  readonly kind: string;
  readonly outcome: string;
}

export interface SpawnedBot {
  readonly dispatched: ReadonlyMap<string, DispatchedLine>;
  /** Lines above `info`, as they are. */
  readonly complaints: readonly string[];
  /** Rejects, with the log so far, when the process ends. */
  readonly ended: Promise<never>;
  measureHeap(): Promise<HeapReading>;
  stop(): Promise<number | null>;
}

const logLineSchema = z.looseObject({
  level: z.number(),
  event: z.string().optional(),
  id: z.string().optional(),
  kind: z.string().optional(),
  outcome: z.string().optional(),
});
const heapSchema = z.object({ heapUsed: z.number(), rss: z.number() });
const INFO = 30;
const PRELOAD = pathToFileURL(path.join(PROJECT_ROOT, 'test/support/soak/measure-heap.mjs')).href;

export function spawnBot(settings: {
  readonly api: string;
  readonly token: string;
  readonly dataFolder: string;
}): SpawnedBot {
  const script = path.join(PROJECT_ROOT, 'dist/bot/main.js');
  const child = spawn(process.execPath, ['--expose-gc', '--import', PRELOAD, script], {
    cwd: PROJECT_ROOT,
    env: {
      PATH: process.env.PATH,
      AIDE_MEMOIRE_DATA: settings.dataFolder,
      AIDE_MEMOIRE_LOG_LEVEL: 'info',
      DISCORD_API: settings.api,
      DISCORD_TOKEN: settings.token,
    },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const dispatched = new Map<string, DispatchedLine>();
  const complaints: string[] = [];
  readLog(child, dispatched, complaints);
  const ended = once(child, 'exit').then(([code]): never => {
    throw new Error(`the bot ended with exit code ${code}:\n${complaints.join('\n')}`);
  });
  // Awaited at the start only; afterwards the end of the process is what `stop` wants.
  ended.catch(() => undefined);
  return {
    dispatched,
    complaints,
    ended,
    async measureHeap() {
      child.send('measure');
      const [reading] = await once(child, 'message');
      return heapSchema.parse(reading);
    },
    async stop() {
      if (child.exitCode === null) {
        child.kill('SIGTERM');
        await once(child, 'exit');
      }
      return child.exitCode;
    },
  };
}

function readLog(child: ChildProcess, dispatched: Map<string, DispatchedLine>, complaints: string[]): void {
  if (!child.stderr) throw new Error('the bot was started without a log to read');
  createInterface({ input: child.stderr }).on('line', (line) => {
    if (!line.startsWith('{')) {
      complaints.push(line);
      return;
    }
    const { level, event, id, kind, outcome } = logLineSchema.parse(JSON.parse(line));
    if (level > INFO) complaints.push(line);
    if (event === 'dispatched' && id !== undefined && kind !== undefined && outcome !== undefined) {
      dispatched.set(id, { id, kind, outcome });
    }
  });
}
