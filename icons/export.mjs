// Draws bienvenue.svg as the PNG files that the manifest names. Run it after changing the drawing: node icons/export.mjs
import { readFile, writeFile } from 'node:fs/promises';
import { launchBrowser } from '../scripts/launch.mjs';

const SIZES = [16, 32, 48, 128];

const folder = new URL('.', import.meta.url);
const drawing = await readFile(new URL('bienvenue.svg', folder), 'utf8');
const source = `data:image/svg+xml,${encodeURIComponent(drawing)}`;
const { browser, close } = await launchBrowser('chromium');
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(`<body style="margin: 0"><img style="display: block" width="${size}" src="${source}">`);
    await writeFile(new URL(`${size}.png`, folder), await page.screenshot({ omitBackground: true }));
  }
} finally {
  await close();
}
