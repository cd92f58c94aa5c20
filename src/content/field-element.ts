/** An element that a form asks the reader to fill. */
export type FieldElement = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Everything that can be a field; buttons and hidden inputs are none. */
export const FIELDS =
  'input:not([type="hidden" i], [type="submit" i], [type="button" i], [type="reset" i], [type="image" i]), select, textarea';
