/** The portal's name for the page. Nothing else of the address is looked at: it can hold the user's number. */
export function pageLabel(): string {
  return new URLSearchParams(location.search).get('_pageLabel') ?? '';
}
