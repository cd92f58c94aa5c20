import type { VerdictWords } from '../../border/say/words.ts';

const TONES: Readonly<Record<VerdictWords['seal']['tone'], string>> = {
  fine: 'green',
  usual: 'blue',
  watch: 'amber',
  refused: 'red',
};

/** The rubber stamp: round, slightly turned. What it says is said in the sentence beside it too. */
export function Seal({ seal: { word, tone } }: Pick<VerdictWords, 'seal'>) {
  const lines = linesOf(word);
  return (
    <p class={`seal tone-${TONES[tone]}`}>
      <span class="unseen">{word}</span>
      <svg viewBox="0 0 100 100" aria-hidden="true">
        <circle cx="50" cy="50" r="47" stroke-width="3.5" />
        <circle cx="50" cy="50" r="41" stroke-width="1.2" />
        {lines.map((line, index) => (
          <text
            key={line}
            x="50"
            y={50 + (index - (lines.length - 1) / 2) * 17 + 5.5}
            font-size={Math.min(17, 88 / line.length)}
          >
            {line}
          </text>
        ))}
      </svg>
    </p>
  );
}

/** `STAMP AND RECORD` as three lines. */
function linesOf(word: string): readonly string[] {
  return word === 'MAY BE REFUSED' ? ['MAY BE', 'REFUSED'] : word.split(' ');
}
