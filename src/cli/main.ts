// cli: the entry point: this process's streams, signals and exit code around `run-command-line.ts`. No command's work.
import { openApp } from '../app.js';
import { callerFolder, loadConfig, readEnvironmentFile } from '../config.js';
import { createProcessEnding } from './end-process.js';
import { EXIT_CODES } from './exit-codes.js';
import { reportError } from './report-error.js';
import { isDebugging, runCommandLine } from './run-command-line.js';

readEnvironmentFile();
const ending = createProcessEnding((exitCode) => process.exit(exitCode));

// A reader that has seen enough (`| head -1`) is no error, on either stream.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    ending.end(error.code === 'EPIPE' ? EXIT_CODES.done : EXIT_CODES.unexpected);
  });
}

// Once: a second interrupt does not wait for the model's running step, and shells report it as 130 too. The store
// survives that as it survives a kill.
process.once('SIGINT', () => {
  process.stderr.write('\n');
  ending.end(EXIT_CODES.interrupted);
});
// How service managers stop what runs for long, such as `sources watch`.
process.once('SIGTERM', () => ending.end(EXIT_CODES.interrupted));

process.on('uncaughtException', (error) => {
  process.stderr.write(reportError(error, isDebugging({ loadConfig })).text);
  process.exit(EXIT_CODES.unexpected);
});

const exitCode = await runCommandLine(
  process.argv.slice(2),
  {
    loadConfig: () => loadConfig(),
    openApp: (config) => ending.track(openApp(config)),
    isEnding: ending.isEnding,
    callerFolder: callerFolder(),
    input: process.stdin,
    output: process.stdout,
    messages: process.stderr,
  },
  {
    evaluate: async () => (await import('../evaluation/evaluate-command.js')).evaluateCommand,
    evaluateEvents: async () => (await import('../evaluation/evaluate-events-command.js')).evaluateEventsCommand,
    evaluateQuotes: async () => (await import('../evaluation/evaluate-quotes.js')).evaluateQuotes,
    bench: async () => (await import('../evaluation/bench-command.js')).benchCommand,
    scale: async () => (await import('../evaluation/scale-command.js')).scaleCommand,
  },
);
// While the process is being ended, whoever ends it knows the code.
if (!ending.isEnding()) process.exitCode = exitCode;
