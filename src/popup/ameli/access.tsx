import { useState } from 'preact/hooks';

interface AccessProps {
  /** Whether the browser gives access to all of the site. */
  granted: boolean;
  /** Has the browser ask the user, straight from the click. Resolves to the answer. */
  onRequest: () => Promise<boolean>;
}

/** What to do when the browser keeps Bienvenue away from ameli.fr. Shows nothing as long as it never did. */
export function Access({ granted, onRequest }: AccessProps) {
  const [answer, setAnswer] = useState<'given' | 'not given'>();

  async function ask() {
    const given = await onRequest().catch(() => false);
    setAnswer(given ? 'given' : 'not given');
  }

  if (granted && answer !== 'given') return null;
  return (
    <section class="card" aria-labelledby="access">
      <h2 id="access">Access to ameli.fr</h2>
      {!granted && (
        <>
          <p>
            Your browser keeps Bienvenue away from ameli.fr, or from some of its pages. There it can explain nothing,
            and it cannot tell whether a page is real.
          </p>
          <button type="button" class="action" onClick={ask}>
            Allow on ameli.fr
          </button>
        </>
      )}
      <p role="status">
        {answer === 'given' && granted && 'Access is given. Reload the pages of ameli.fr that are open.'}
        {answer === 'not given' && !granted && 'Access was not given. You can also give it by hand.'}
      </p>
      {!granted && <ByHand open={answer === 'not given'} />}
    </section>
  );
}

function ByHand({ open }: { open: boolean }) {
  return (
    <details open={open}>
      <summary>Give access by hand</summary>
      <h3>In Firefox</h3>
      <ol>
        <li>Press the Extensions button, the puzzle piece in the toolbar.</li>
        <li>Press the gear beside Bienvenue, then “Manage Extension”.</li>
        <li>Open “Permissions and data” and turn on each address of ameli.fr.</li>
        <li>Reload the page of ameli.fr.</li>
      </ol>
      <h3>In Chrome</h3>
      <ol>
        <li>Right-click the Bienvenue button in the toolbar, then “Manage extension”.</li>
        <li>Under “Site access”, turn on “Automatically allow access on the following sites”.</li>
        <li>Reload the page of ameli.fr.</li>
      </ol>
    </details>
  );
}
