/** The articles on which the answer rests, small below the sentences. */
export function Citations({ of }: { of: readonly string[] }) {
  return (
    <ul class="small" lang="en">
      {of.map((citation) => (
        <li key={citation}>{citation}</li>
      ))}
    </ul>
  );
}
