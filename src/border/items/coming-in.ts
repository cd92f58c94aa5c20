import type { ItemRow } from '../documents/item.ts';
import { doubtful } from './rights.ts';

/** Only on the way in. */
export const IN = { direction: ['entry'] } as const;

/**
 * The two rows for a way in of a special kind, where no source has a rule: what lies beyond the border is special
 * (a micro-state, Gibraltar, overseas France), or the border itself is (`ItemFacts`).
 */
export function unknownInSpecial<const Name extends string>(
  name: Name,
  { because, citations }: Pick<ItemRow, 'because' | 'citations'>,
) {
  const row = { ...doubtful, need: 'not-established', because, citations } as const;
  return [
    { ...row, name, when: { ...IN, border: ['external'], far: ['special'] } },
    { ...row, name: `${name}-border`, when: { ...IN, border: ['special'] } },
  ] as const;
}
