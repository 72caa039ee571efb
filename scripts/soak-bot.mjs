// Development: the bot under a steady load on the fake Discord. Usage: npm run bot:soak [-- --count 2000 --rate 20]. The
// soak lives with the tests, in TypeScript, so that none of it is shipped: Vite, which runs them, loads it.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createViteServer } from 'vitest/node';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const server = await createViteServer({
  root,
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
});
try {
  const { writeSoakReport } = await server.ssrLoadModule('/test/support/soak/write-soak-report.ts');
  process.exitCode = await writeSoakReport(process.argv.slice(2), (line) => process.stdout.write(`${line}\n`));
} finally {
  await server.close();
}
