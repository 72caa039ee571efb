// evaluation: MACHINE AND VERSIONS that a benchmark was run on: figures without them mean nothing. Reads the package
// folder; names no person, host or address.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { PROJECT_ROOT } from '../project-root.js';

/** The packages whose version moves the figures. */
const PACKAGES = ['@xenova/transformers', 'onnxruntime-node', 'hnswlib-node', 'libsql'];
const packageFile = z.object({ version: z.string() });

export function describeMachine(): Record<string, string> {
  const versions = PACKAGES.map((name): [string, string] => {
    const file = path.join(PROJECT_ROOT, 'node_modules', name, 'package.json');
    const version = fs.existsSync(file)
      ? packageFile.parse(JSON.parse(fs.readFileSync(file, 'utf8'))).version
      : 'absent';
    return [name, version];
  });
  return {
    processor: `${os.availableParallelism()} × ${os.cpus()[0]?.model.trim() ?? 'unknown'}`,
    memory: `${(os.totalmem() / 1e9).toFixed(1)} GB`,
    system: `${os.type()} ${os.release()} ${os.arch()}`,
    node: process.version,
    ...Object.fromEntries(versions),
  };
}
