// bot: the entry point of `npm run deploy`: this process's settings and exit code around `deploy-commands.ts`. What was
// done is logged whatever the log level: it is all that the person who runs this waits for.
import { REST } from 'discord.js';
import { loadConfig, readEnvironmentFile } from '../config.js';
import { createLog } from '../log.js';
import { COMMANDS } from './commands/list-commands.js';
import { deployCommands, describeDeployment, describeRefusal, readDeployTarget } from './deploy-commands.js';

readEnvironmentFile();
const log = createLog('info');
try {
  const { bot } = loadConfig();
  const { token, ...target } = readDeployTarget(bot);
  const rest = new REST(bot.api === undefined ? {} : { api: bot.api }).setToken(token);
  const report = await deployCommands(COMMANDS, target, rest);
  log.info({ event: 'commands-deployed', ...report }, describeDeployment(report, target));
} catch (error) {
  log.error({ event: 'deploy-failed' }, describeRefusal(error));
  process.exitCode = 1;
}
