// The engine of the day count, for scripts: Node 20 reads no TypeScript and has no Temporal, so it is bundled in memory.
import 'temporal-polyfill/global';
import { build } from 'esbuild';

/** @typedef {typeof import('../src/stay/day.ts') & typeof import('../src/stay/count.ts') & typeof import('../src/stay/window.ts')} Counting */
/** @typedef {typeof import('../src/stay/may-stay.ts') & typeof import('../src/stay/plan.ts') & typeof import('../src/stay/strip.ts')} Planning */
/** @typedef {typeof import('../src/stay/unlawful.ts') & typeof import('../src/stay/officer.ts') & typeof import('../src/stay/overlaps.ts')} Checking */
/** @typedef {typeof import('../src/stay/visa.ts') & typeof import('../src/stay/permits.ts') & typeof import('../src/stay/place.ts')} Papers */
/** @typedef {Counting & Planning & Checking & Papers} Stay */

const FILES = [
  ...['day', 'count', 'window', 'may-stay', 'plan', 'strip'],
  ...['unlawful', 'officer', 'overlaps', 'visa', 'permits', 'place'],
];

/** @returns {Promise<Stay>} everything that the engine's files export */
export async function loadStay() {
  const { outputFiles } = await build({
    stdin: {
      contents: FILES.map((name) => `export * from './src/stay/${name}.ts';`).join('\n'),
      resolveDir: new URL('..', import.meta.url).pathname,
    },
    bundle: true,
    write: false,
    format: 'esm',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? []).toString('base64')}`);
}
