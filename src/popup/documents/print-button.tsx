/** Prints the page that is shown. The popup closes when the print dialogue opens, so there the same page opens in a tab first. */
export function PrintButton() {
  return document.documentElement.classList.contains('popup') ? (
    <a href={`popup.html${location.hash}`} target="_blank" rel="noopener">
      Open in a tab, to print
    </a>
  ) : (
    <button type="button" class="plain" onClick={() => print()}>
      Print
    </button>
  );
}
