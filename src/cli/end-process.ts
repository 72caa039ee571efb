// cli: ends the process before its command is done: interrupted, or nobody reads its output any more. The apps are closed
// first: the model's native code aborts the whole process when it exits in the middle of a step.
import type { App } from '../app.js';
import type { ExitCode } from './exit-codes.js';

interface ProcessEnding {
  /** Remembers an opened app, so that it can be closed; returns it. */
  readonly track: (app: App) => App;
  /** Ends with the code once all apps are closed. Further calls do nothing. */
  readonly end: (exitCode: ExitCode) => void;
  readonly isEnding: () => boolean;
}

export function createProcessEnding(exit: (exitCode: ExitCode) => void): ProcessEnding {
  const apps: App[] = [];
  let isEnding = false;
  return {
    track: (app) => {
      apps.push(app);
      return app;
    },
    end: (exitCode) => {
      if (isEnding) return;
      isEnding = true;
      void Promise.allSettled(apps.map((app) => app.close())).then(() => exit(exitCode));
    },
    isEnding: () => isEnding,
  };
}
