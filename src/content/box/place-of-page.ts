/** Where a page keeps what it is about: not its menus, where it says so. */
export function placeOfPage(): Element {
  return document.querySelector('main, [role="main"]') ?? document.body;
}
