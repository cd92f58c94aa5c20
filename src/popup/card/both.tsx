import type { BothLanguages } from './both-languages.ts';

/** French as it is to be read out, with the English beneath. */
export function Both({ french, english }: BothLanguages) {
  return (
    <>
      <span class="french" lang="fr" translate={false}>
        {french}
      </span>
      <span class="english" lang="en">
        {english}
      </span>
    </>
  );
}
