import { Prose } from '../prose.tsx';

/** What we are not sure of, said where it matters. */
export function Doubt({ text }: { text: string | undefined }) {
  return (
    text && (
      <p class="doubt">
        <strong>Not certain:</strong> <Prose text={text} />
      </p>
    )
  );
}
