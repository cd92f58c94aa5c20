import { askings } from './askings.ts';
import type { FieldId } from './fields.ts';
import { normalise } from './words.ts';

/** What a page says of itself beyond its fields. */
export interface PageEvidence {
  /** The portal's own name for the page, from its address; empty elsewhere. */
  readonly pageLabel: string;
  /** Its title and headings. */
  readonly headings: readonly string[];
  /** The fields found on it. */
  readonly ids: ReadonlySet<FieldId>;
}

const CREATION_LABEL = /^as_creation_immediate/;
/** No other page of the site is known to ask for these together. */
const CREATION_FIELDS: readonly (readonly FieldId[])[] = [
  ['cgu', 'motDePasseNouveau'],
  ['email', 'emailConfirm', 'motDePasseNouveau'],
];

/** Whether a page is a step of account creation: the only place where explanations open by themselves. */
export function isAccountCreation({ pageLabel, headings, ids }: PageEvidence): boolean {
  if (pageLabel) return CREATION_LABEL.test(pageLabel);
  if (headings.some((heading) => askings.creates.test(normalise(heading)))) return true;
  return CREATION_FIELDS.some((together) => together.every((id) => ids.has(id)));
}
