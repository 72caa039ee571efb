// Preview: scenes → PNG files by headless Chromium, at the width of a desktop window and of a phone. Nothing is loaded but
// the page and its elements from disk; a request for anything else, a missing font or text that is cut is an error.
import fs from 'node:fs';
import path from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { PROJECT_ROOT } from '../../../src/project-root.js';
import { drawPage, FINISHING_SCRIPT, PAGE_ORIGIN } from './draw-page.js';
import type { PreviewScene } from './preview-scenes.js';
import { shrinkPng } from './shrink-png.js';

const SIZES = [
  { suffix: '', width: 760, scale: 1 },
  { suffix: '-phone', width: 390, scale: 2 },
] as const;

const DRAWING_TIMEOUT_MS = 20_000;

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  // A letter looks the same wherever it stands, and on every run.
  '--font-render-hinting=none',
  '--disable-font-subpixel-positioning',
  '--disable-lcd-text',
];

/** Writes `<name>.png` and `<name>-phone.png` of every scene; gives the files' paths. */
export async function takePictures(
  scenes: readonly PreviewScene[],
  { folder, chromium: executablePath }: { readonly folder: string; readonly chromium: string },
): Promise<string[]> {
  fs.mkdirSync(folder, { recursive: true });
  const browser = await chromium.launch({ executablePath, headless: true, args: ARGUMENTS });
  try {
    const files: string[] = [];
    for (const scene of scenes) {
      for (const size of SIZES) {
        const file = path.join(folder, `${scene.name}${size.suffix}.png`);
        fs.writeFileSync(file, await takePicture(scene, size, browser));
        files.push(file);
      }
    }
    return files;
  } finally {
    await browser.close();
  }
}

async function takePicture(
  scene: PreviewScene,
  { width, scale }: (typeof SIZES)[number],
  browser: Browser,
): Promise<Buffer> {
  const context = await browser.newContext({
    viewport: { width, height: 400 },
    deviceScaleFactor: scale,
    colorScheme: 'dark',
    locale: 'en-GB',
    timezoneId: 'UTC',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  await serveFromDisk(page, drawPage(scene), problems);
  await page.goto(PAGE_ORIGIN);
  const body = page.locator('body[data-flaws]');
  await body.waitFor({ timeout: DRAWING_TIMEOUT_MS }).catch((error: Error) => problems.push(error.message));
  if (problems.length === 0) problems.push(...JSON.parse((await body.getAttribute('data-flaws')) ?? '[]'));
  if (problems.length > 0) throw new Error(`The picture "${scene.name}" at ${width} px failed: ${problems.join('; ')}`);
  const picture = await page.locator('discord-messages').screenshot({ animations: 'disabled', type: 'png' });
  await context.close();
  return shrinkPng(picture);
}

async function serveFromDisk(page: Page, html: string, problems: string[]): Promise<void> {
  await page.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    if (url.href === `${PAGE_ORIGIN}/`) return route.fulfill({ contentType: 'text/html', body: html });
    const file = path.join(PROJECT_ROOT, url.pathname);
    const isScript =
      url.origin === PAGE_ORIGIN &&
      (/^\/node_modules\/.+\.js$/u.test(url.pathname) || url.pathname === `/${FINISHING_SCRIPT}`);
    if (isScript && fs.existsSync(file)) return route.fulfill({ contentType: 'text/javascript', path: file });
    problems.push(`it asked for ${url.href}`);
    return route.abort();
  });
}
