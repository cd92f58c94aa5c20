/** What to do when the browser has translated the site itself. */
export function TranslatedPage() {
  return (
    <section class="card" aria-labelledby="translated">
      <h2 id="translated">Is the page already in English?</h2>
      <p>
        Then your browser has translated it. Its words no longer match your papers, and Bienvenue leaves a field bare
        when it cannot tell what it is.
      </p>
      <p>
        To see the original, press the translation button in the address bar and choose French or “Show original”. Then
        reload the page.
      </p>
    </section>
  );
}
