/** An id for a new record: later ones sort after earlier ones, and no two devices make the same. */
export function newId(): string {
  const random = crypto.getRandomValues(new Uint32Array(2)).reduce((text, part) => text + part.toString(36), '');
  return `${Temporal.Now.instant().epochMilliseconds.toString(36)}-${random}`;
}
