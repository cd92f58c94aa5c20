// What stands in for the extension's API where the built content script is run in a page's own world.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Program text that defines `browser`, as far as the content script uses it: storage that is empty, and the texts.
 * @param {string} extension The built extension.
 */
export async function standInFor(extension) {
  const messages = await readFile(join(extension, '_locales', 'en', 'messages.json'), 'utf8');
  return `{
  const messages = ${messages};
  globalThis.browser = {
    runtime: { id: 'stand-in' },
    storage: { local: { get: async () => ({}) }, onChanged: { addListener() {}, removeListener() {} } },
    i18n: { getMessage: (name) => messages[name].message },
  };
  }`;
}

/**
 * Program text of the content scripts that the top page runs, in their order.
 * @param {string} extension The built extension.
 */
export async function contentScripts(extension) {
  const manifest = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8'));
  const files = /** @type {{ js: string[] }[]} */ (manifest.content_scripts).flatMap(({ js }) => js);
  return (await Promise.all(files.map((file) => readFile(join(extension, file), 'utf8')))).join('\n');
}
