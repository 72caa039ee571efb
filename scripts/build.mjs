// Build step of `npm ci`, `npm run build` and `npm test`: src/ → dist/. Where TypeScript is absent (`npm ci --omit=dev`),
// an existing dist/ is kept; without one it fails and says what to do.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const compiler = path.join(root, 'node_modules/typescript/bin/tsc');

if (fs.existsSync(compiler)) {
  const { status } = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], {
    cwd: root,
    stdio: 'inherit',
  });
  process.exit(status ?? 1);
}
if (!fs.existsSync(path.join(root, 'dist/cli/main.js'))) {
  process.stderr.write(
    'aide-memoire is not built and TypeScript is not installed: run `npm ci` (with development packages) once, or copy dist/ in.\n',
  );
  process.exit(1);
}
