import { appendFile, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtExtension } from './kept-browser.ts';

export interface Planted {
  /** The folder of the spoilt copy, for `startSession`. */
  readonly extension: string;
  remove(): Promise<void>;
}

/**
 * Makes a copy of the extension with a fault planted in it: code that runs after its own content script or its popup,
 * and changes to its manifest. It is how a test shows that it would notice.
 */
export async function plantFault(fault: { content?: string; popup?: string; manifest?: object }): Promise<Planted> {
  const extension = await mkdtemp(join(tmpdir(), 'bienvenue-planted-'));
  await cp(await builtExtension(), extension, { recursive: true });
  if (fault.content) await appendFile(join(extension, 'content.js'), `\n(() => { ${fault.content} })();\n`);
  if (fault.popup) await appendFile(join(extension, 'popup.js'), `\n{ ${fault.popup} }\n`);
  const manifest = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8'));
  await writeFile(join(extension, 'manifest.json'), JSON.stringify({ ...manifest, ...fault.manifest }));
  return { extension, remove: () => rm(extension, { recursive: true }) };
}
