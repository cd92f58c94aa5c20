// The engine of the day count, for scripts: Node 20 reads neither TypeScript nor knows Temporal, so it is bundled in memory.
import 'temporal-polyfill/global';
import { build } from 'esbuild';

/**
 * @returns {Promise<typeof import('../src/stay/day.ts') & typeof import('../src/stay/count.ts') & typeof import('../src/stay/window.ts')
 *   & typeof import('../src/stay/may-stay.ts') & typeof import('../src/stay/strip.ts') & typeof import('../src/stay/plan.ts')
 *   & typeof import('../src/stay/unlawful.ts') & typeof import('../src/stay/visa.ts') & typeof import('../src/stay/officer.ts')
 *   & typeof import('../src/stay/overlaps.ts') & typeof import('../src/stay/permits.ts') & typeof import('../src/stay/place.ts')>}
 */
export async function loadStay() {
  const parts = [
    'day',
    'count',
    'window',
    'may-stay',
    'strip',
    'plan',
    'unlawful',
    'visa',
    'officer',
    'overlaps',
    'permits',
    'place',
    'read',
    'spans',
  ];
  const { outputFiles } = await build({
    stdin: {
      contents: parts.map((part) => `export * from './src/stay/${part}.ts';`).join('\n'),
      resolveDir: new URL('..', import.meta.url).pathname,
    },
    bundle: true,
    write: false,
    format: 'esm',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? []).toString('base64')}`);
}
