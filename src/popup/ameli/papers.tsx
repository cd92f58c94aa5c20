import { paperForms } from '../../ameli/paper-forms.ts';

/** The forms on paper that go before the account or beside it. */
export function Papers() {
  return (
    <section aria-labelledby="papers">
      <h2 id="papers">Forms on paper</h2>
      <ul class="entries">
        {paperForms.map(({ number, french, title, text }) => (
          <li key={number}>
            <p>
              <strong>
                {number}: {title}
              </strong>
            </p>
            <p>
              <i lang="fr" translate={false} class="quiet">
                {french}
              </i>
            </p>
            <p>{text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
