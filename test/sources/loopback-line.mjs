// Test support, run as a child process: the built command line with a fetch that may reach loopback. Only code can say so: there is
// no setting for it. Arguments as for the command line.
import { openApp } from '../../dist/app.js';
import { createProcessEnding } from '../../dist/cli/end-process.js';
import { runCommandLine } from '../../dist/cli/run-command-line.js';
import { loadConfig } from '../../dist/config.js';

const policy = {
  exemptAddresses: ['127.0.0.1'],
  ports: [],
  resolve: async (hostname) => Promise.reject(Object.assign(new Error(hostname), { code: 'ENOTFOUND' })),
};
const politeness = { pauseMs: Number(process.env.TEST_PAUSE_MS ?? 0), longestWaitMs: 1000, attempts: 2 };
const ending = createProcessEnding((exitCode) => process.exit(exitCode));
process.once('SIGINT', () => ending.end(130));

const exitCode = await runCommandLine(process.argv.slice(2), {
  loadConfig: () => loadConfig(),
  openApp: (config) =>
    ending.track(
      openApp({ ...config, corpusFolder: process.env.TEST_CORPUS ?? config.corpusFolder }, { policy, politeness }),
    ),
  isEnding: ending.isEnding,
  callerFolder: process.cwd(),
  input: process.stdin,
  output: process.stdout,
  messages: process.stderr,
});
if (!ending.isEnding()) process.exitCode = exitCode;
