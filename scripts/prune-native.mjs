// After installation: removes the ONNX Runtime binaries of other platforms (about 240 MB). Nothing else is touched.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../node_modules/onnxruntime-node/bin');
const subfolders = (folder) =>
  fs.existsSync(folder) ? fs.readdirSync(folder).map((name) => path.join(folder, name)) : [];

for (const api of subfolders(root)) {
  for (const platform of subfolders(api)) {
    for (const processor of subfolders(platform)) {
      const isOurs = path.basename(platform) === process.platform && path.basename(processor) === process.arch;
      if (!isOurs) fs.rmSync(processor, { recursive: true, force: true });
    }
  }
}
