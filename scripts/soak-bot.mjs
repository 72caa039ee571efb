// Development: the bot under a steady load on the fake Discord. Usage: npm run bot:soak [-- --count 2000 --rate 20].
import { withTestSupport } from './load-test-support.mjs';

await withTestSupport('/test/support/soak/write-soak-report.ts', async ({ writeSoakReport }) => {
  process.exitCode = await writeSoakReport(process.argv.slice(2), (line) => process.stdout.write(`${line}\n`));
});
