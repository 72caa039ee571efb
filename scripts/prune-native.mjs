// drops the ONNX Runtime binaries of other platforms (about 240 MB)
import fs from 'node:fs';
const root = 'node_modules/onnxruntime-node/bin';
for (const v of fs.existsSync(root) ? fs.readdirSync(root) : [])
  for (const os of fs.readdirSync(`${root}/${v}`))
    for (const cpu of fs.readdirSync(`${root}/${v}/${os}`))
      if (os !== process.platform || cpu !== process.arch)
        fs.rmSync(`${root}/${v}/${os}/${cpu}`, { recursive: true, force: true });
