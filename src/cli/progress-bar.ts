// cli: ingest progress → a bar on standard error, or plain lines where that is no terminal. Silent during the first
// second: what is quick needs no bar. Never writes to standard output.
import { SingleBar } from 'cli-progress';
import type { IngestProgress } from '../domain/ingest-report.js';

/** Milliseconds of silence; shorter runs show nothing. */
const QUIET_MS = 1000;
/** Milliseconds between plain lines where standard error is no terminal. */
const PLAIN_LINE_MS = 2000;

interface ProgressDisplay {
  update(progress: IngestProgress): void;
  /** Removes the bar; to be called in any case, or its timer keeps the process alive. */
  stop(): void;
}

/** `title` stands before the bar. `now` in milliseconds, for tests. */
export function createProgressDisplay(
  stream: NodeJS.WritableStream,
  title: string,
  now: () => number = Date.now,
): ProgressDisplay {
  const startedAt = now();
  let bar: SingleBar | undefined;
  return {
    update(progress) {
      const counts = { files: progress.doneFiles, allFiles: progress.totalFiles };
      if (bar === undefined) {
        if (now() - startedAt < QUIET_MS) return;
        bar = createBar(stream, title);
        bar.start(Math.max(1, progress.totalSize), progress.doneSize, counts);
        return;
      }
      bar.setTotal(Math.max(1, progress.totalSize));
      bar.update(progress.doneSize, counts);
    },
    stop() {
      bar?.stop();
      bar = undefined;
    },
  };
}

function createBar(stream: NodeJS.WritableStream, title: string): SingleBar {
  return new SingleBar({
    format: `${title} {bar} {percentage}% | {files} of {allFiles} documents`,
    stream,
    noTTYOutput: true,
    notTTYSchedule: PLAIN_LINE_MS,
    clearOnComplete: true,
    // Both would change the terminal's state, and an interrupted run could not put it back.
    hideCursor: false,
    linewrap: true,
  });
}
