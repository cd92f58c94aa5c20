/** Runs in the page: the captions of the red marks that are shown. */
export function notesShown(): string[] {
  return [...document.querySelectorAll('bienvenue-mark')].flatMap((host) => {
    const button = host.shadowRoot?.querySelector('button');
    const isShown = button?.matches('.red') && getComputedStyle(host).visibility === 'visible';
    return isShown ? [button?.querySelector('.caption')?.textContent ?? ''] : [];
  });
}
