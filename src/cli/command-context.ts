// cli: what every command gets from the process it runs in, so that tests can give it something else. Interfaces and the
// opening and closing of the app; no command's own work.
import type { App } from '../app.js';
import type { Config } from '../config.js';
import { Scope } from '../domain/scope.js';

/** The command line is the operator's: it works on the operator's collection. */
export const OPERATOR = Scope.operator();

/** A standard stream as commands use it. `isTTY` and `columns` are absent for pipes and files. */
interface TextStream extends NodeJS.WritableStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  /** Node's own test of the terminal and of NO_COLOR; absent for pipes and files. */
  hasColors?(): boolean;
}

export interface CommandContext {
  /** Throws `AppError('bad-input')` for a broken configuration. */
  loadConfig(): Config;
  openApp(config: Config): App;
  /** Where the person typed the command: relative paths are from there. */
  readonly callerFolder: string;
  readonly input: NodeJS.ReadableStream;
  /** Results and nothing else. */
  readonly output: TextStream;
  /** Progress, warnings and errors. */
  readonly messages: TextStream;
  /** True once the process is being ended from outside: what the command then fails of is nobody's news. */
  isEnding(): boolean;
}

/** Opens the app for the time of `work` and closes it in any case. */
export async function withApp<Result>(context: CommandContext, work: (app: App) => Promise<Result>): Promise<Result> {
  const app = context.openApp(context.loadConfig());
  try {
    return await work(app);
  } finally {
    await app.close();
  }
}
