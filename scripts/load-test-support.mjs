// Development: a module below test/ as a script runs it. It stays TypeScript and is never shipped; Vite, which runs the tests,
// loads it. Used by the other scripts.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createViteServer } from 'vitest/node';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** @param file from the project's root, such as `/test/support/soak/write-soak-report.ts`; `run` gets its exports */
export async function withTestSupport(file, run) {
  const server = await createViteServer({
    root,
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    return await run(await server.ssrLoadModule(file));
  } finally {
    await server.close();
  }
}
