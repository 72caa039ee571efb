// Development: draws the bot's main messages into docs/images. Usage: npm run bot:preview. Without Chromium it says so and
// ends well.
import path from 'node:path';
import { root, withTestSupport } from './load-test-support.mjs';

await withTestSupport('/test/support/preview/write-previews.ts', async ({ writePreviews }) => {
  const outcome = await writePreviews();
  process.stdout.write(`${outcome.skipped ?? outcome.files.map((file) => path.relative(root, file)).join('\n')}\n`);
});
