import type { Explanation, Field } from './field.ts';
import { code } from './fields/code.ts';
import { contact } from './fields/contact.ts';
import { file } from './fields/file.ts';
import { name } from './fields/name.ts';
import { number } from './fields/number.ts';
import { password } from './fields/password.ts';
import { proof } from './fields/proof.ts';
import { tick } from './fields/tick.ts';

const all = [...name, ...number, ...file, ...proof, ...contact, ...password, ...code, ...tick] as const;

export type FieldId = (typeof all)[number]['id'];

/** A field whose id is one of ours. */
export type KnownField = Field & { readonly id: FieldId };

/** Every field of ameli.fr that we explain, in the order of the journey. */
export const fields: readonly KnownField[] = all;

const byId = Object.fromEntries(fields.map((field) => [field.id, field])) as Readonly<Record<FieldId, KnownField>>;

/** The field of that id. */
export function fieldById(id: FieldId): KnownField {
  return byId[id];
}

/**
 * What is said of a field. `length` is how many characters the page lets one type, where it tells: 13 or 15 for a social
 * security number, 7 or 27 for an IBAN. An unknown length gets the text that is right for each.
 */
export function explanationOf(id: FieldId, length?: number): Explanation {
  const { explain, byLength } = fieldById(id);
  return { ...explain, ...(length === undefined ? undefined : byLength?.[length]) };
}
