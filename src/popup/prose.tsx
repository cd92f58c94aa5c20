import { piecesOf } from '../ameli/prose.ts';

/** A sentence of the data, its French words in italics, spoken as French, and never translated. */
export function Prose({ text: sentence }: { text: string }) {
  return piecesOf(sentence).map(({ text, isFrench }) =>
    isFrench ? (
      <i key={text} lang="fr" translate={false}>
        {text}
      </i>
    ) : (
      text
    ),
  );
}
