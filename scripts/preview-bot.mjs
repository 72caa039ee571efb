// Development: draws the bot's main messages into docs/images. Usage: npm run bot:preview. Without Chromium it says so and
// ends well. The drawing lives with the tests, in TypeScript, so that none of it is shipped: Vite, which runs them, loads it.
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
  const { writePreviews } = await server.ssrLoadModule('/test/support/preview/write-previews.ts');
  const outcome = await writePreviews();
  process.stdout.write(`${outcome.skipped ?? outcome.files.map((file) => path.relative(root, file)).join('\n')}\n`);
} finally {
  await server.close();
}
