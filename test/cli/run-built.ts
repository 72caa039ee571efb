// Test support: the built command line as a child process, with its own data folder and nothing of the caller's settings.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { PROJECT_ROOT } from '../../src/project-root.js';

export const MAIN_SCRIPT = path.join(PROJECT_ROOT, 'dist/cli/main.js');

export interface BuiltRun {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface BuiltOptions {
  readonly dataFolder: string;
  readonly input?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly workingFolder?: string;
  /** Closes the reading end of standard output at once. */
  readonly closeOutput?: boolean;
  /** Sends the signal once this holds; asked every 10 ms. */
  readonly interruptWhen?: () => boolean;
  /** Default SIGINT. */
  readonly signal?: 'SIGINT' | 'SIGKILL';
}

export function runBuilt(args: readonly string[], options: BuiltOptions): Promise<BuiltRun> {
  const child = spawn(process.execPath, [MAIN_SCRIPT, ...args], {
    cwd: options.workingFolder ?? PROJECT_ROOT,
    env: { PATH: process.env.PATH, AIDE_MEMOIRE_DATA: options.dataFolder, ...options.environment },
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  if (options.closeOutput === true) child.stdout.destroy();
  child.stdin.end(options.input ?? '');
  const watch = setInterval(() => {
    if (options.interruptWhen?.() !== true) return;
    clearInterval(watch);
    child.kill(options.signal ?? 'SIGINT');
  }, 10);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode) => {
      clearInterval(watch);
      resolve({ exitCode, stdout, stderr });
    });
  });
}
