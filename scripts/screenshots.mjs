// `npm run screenshots`: the pictures in the README, made anew.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildExtension } from '../build.mjs';
import { answerFor, loadPages } from '../test/pages/pages.mjs';
import { launchBrowser } from './launch.mjs';
import { takePictures } from './pictures.mjs';
import { servePages } from './serve.mjs';
import { takeTabPictures } from './tab-pictures.mjs';

/** Which pictures of the walk the README shows, and what they are called there. */
const only = {
  'identity-nir': 'explanation',
  'identity-nir-narrow': 'phone',
  'contact-wide': 'captions',
  popup: 'ameli',
};

const extension = await mkdtemp(join(tmpdir(), 'bienvenue-'));
await buildExtension(extension);
const pages = await loadPages(['journey']);
const launched = await launchBrowser('chromium', { extension });
try {
  await servePages(launched, (url) => answerFor(pages, url));
  const folder = fileURLToPath(new URL('../docs/screenshots/', import.meta.url));
  const count = await takePictures(launched, pages, { folder, only, scale: 2 });
  const tabs = await takeTabPictures(launched, folder);
  console.log(`${count} of ${Object.keys(only).length} pictures of the walk and ${tabs} tabs in docs/screenshots/`);
  if (count < Object.keys(only).length) process.exitCode = 1;
} finally {
  await launched.close();
  await rm(extension, { recursive: true });
}
