import { objectionTo } from './decide.ts';
import { type FieldDescription, ownText } from './description.ts';
import { named } from './evidence.ts';
import type { Finding } from './match.ts';
import { readText } from './reading.ts';

/**
 * Names fields that nothing on the page names but the heading over them, which is over no other field: "Entrez le code reçu
 * par SMS", a sentence of help, a box. Boxes of one field count as one, and the first of them is named.
 */
export function underHeading(page: readonly FieldDescription[], found: readonly Finding[]): readonly Finding[] {
  const result = [...found];
  for (const [first, ...others] of headedTogether(page)) {
    const field = first === undefined ? undefined : page[first];
    if (first === undefined || !field || result[first]?.id !== undefined || !isBare(field)) continue;
    if (!others.every((index) => isBoxBeside(page[index], field))) continue;
    const reading = readText(field.headings.at(-1) ?? '');
    if (reading.kind === 'names' && !objectionTo(field, reading.id)) result[first] = named(reading, 'heading');
  }
  return result;
}

/** Whether what stands before a field or the heading over it names the reader's social security number: over a row of boxes, and their key. */
export function isUnderNumber(field: FieldDescription): boolean {
  return [field.texts.nearby, field.headings.at(-1)].some((text) => {
    const reading = readText(text ?? '');
    return reading.kind === 'names' && reading.id === 'nir' && !objectionTo(field, reading.id);
  });
}

/** The fields to fill in, by index, that stand under the same headings. */
function headedTogether(page: readonly FieldDescription[]): Iterable<readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const [index, { asked, control, headings }] of page.entries()) {
    if (!asked || control === 'checkbox') continue;
    const key = headings.join('\n');
    const group = groups.get(key);
    if (group) group.push(index);
    else groups.set(key, [index]);
  }
  return groups.values();
}

/** Whether nothing is said of a field but in a sentence of help: neither by a name nor by a group. */
function isBare(field: FieldDescription): boolean {
  const isText = field.control === 'text' || field.control === 'password';
  return isText && !field.formPurpose && field.legends.length === 0 && readText(ownText(field)).kind === 'open';
}

function isBoxBeside(field: FieldDescription | undefined, first: FieldDescription): boolean {
  const isSmall = ({ maxLength }: FieldDescription) => maxLength !== undefined && maxLength <= 4;
  return field?.group === first.group && isSmall(field) && isSmall(first) && isBare(field);
}
