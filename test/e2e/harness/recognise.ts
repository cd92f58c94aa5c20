import { build } from 'esbuild';
import type { Frame, Page } from 'puppeteer-core';
import type { Row } from './recognise-entry.ts';

export type { Row };

let bundled: Promise<string> | undefined;

/** Names all fields of a page or frame as the extension would, with the reasons; nothing is shown and nothing stays. */
export async function recognise(page: Page | Frame): Promise<Row[]> {
  bundled ??= build({
    entryPoints: [new URL('./recognise-entry.ts', import.meta.url).pathname],
    bundle: true,
    write: false,
    format: 'iife',
  }).then(({ outputFiles }) => outputFiles[0]?.text ?? '');
  await page.evaluate(await bundled);
  return page.evaluate(() => globalThis.recogniseFields());
}

/** Whether an answer is one of those that the page accepts. */
export function isRight({ expected, got }: Row): boolean {
  return (expected ?? '').split('|').some((one) => one === got || (one === 'nir' && got.startsWith('nir:')));
}
