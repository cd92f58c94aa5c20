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
