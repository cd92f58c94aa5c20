/** An element that a form asks the reader to fill. */
export type FieldElement = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Everything that can be a field; buttons and hidden inputs are none. */
export const FIELDS =
  'input:not([type=hidden], [type=submit], [type=button], [type=reset], [type=image]), select, textarea';
