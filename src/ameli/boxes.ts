import { isDatePart } from './date-part.ts';
import { type FieldDescription, ownText } from './description.ts';
import type { FieldId } from './fields.ts';
import type { Finding } from './match.ts';
import { readText } from './reading.ts';
import { related } from './related.ts';
import { isUnderNumber } from './under-heading.ts';
import { wordsOf } from './words.ts';

/** One field that the page has split into boxes: indices on the page, `first` carries the mark. */
export interface Box {
  readonly id: FieldId;
  readonly first: number;
  readonly members: readonly number[];
}

/** A box takes a few characters: the largest is a group of an IBAN, or the serial number's. */
const SMALL = 5;

/** Finds the fields that are split into boxes: index on the page → its box. Linear. */
export function boxesOf(page: readonly FieldDescription[], found: readonly Finding[]): ReadonlyMap<number, Box> {
  const boxes = new Map<number, Box>();
  let index = 0;
  while (index < page.length) {
    const run = runFrom(index, page, found);
    if (run) for (const member of run.members) boxes.set(member, run);
    index = run ? (run.members.at(-1) ?? index) + 1 : index + 1;
  }
  return boxes;
}

function runFrom(start: number, page: readonly FieldDescription[], found: readonly Finding[]): Box | undefined {
  const whole = prefixBefore(start, page, found) ?? numberInBoxes(start, page);
  if (whole) return whole;
  const field = page[start];
  const id = found[start]?.id ?? splitIdByLegend(field);
  if (!field?.asked || id === undefined || !related.inBoxes.includes(id) || !isBoxOf(field, id)) return undefined;
  const members = [start];
  for (let next = start + 1; next < page.length && isFurtherBox(page[next], found[next], field, id); next += 1)
    members.push(next);
  // The greyed boxes at the end are the page's, not the reader's to fill; they still belong to the field.
  if (members.length < 2) return undefined;
  return { id, first: start, members };
}

/**
 * The boxes of a social security number whose own labels speak of its parts ("Mois de naissance", "Département"): their
 * group names the number, and they take its 13 characters together, or 15 with the key.
 */
function numberInBoxes(start: number, page: readonly FieldDescription[]): Box | undefined {
  const field = page[start];
  if (!field || (splitIdByLegend(field) !== 'nir' && !isUnderNumber(field))) return undefined;
  const members: number[] = [];
  let characters = 0;
  let isLabelled = false;
  for (let next = start; next < page.length && characters < 15; next += 1) {
    const box = page[next];
    if (!box?.asked || box.group !== field.group || !isSmall(box)) break;
    const more = characters + (box.maxLength ?? 0);
    // The key that follows may have a box of its own, and so may something else.
    if (more > 15) break;
    members.push(next);
    characters = more;
    isLabelled ||= readText(ownText(box)).kind !== 'open';
  }
  return isLabelled && members.length > 2 && (characters === 13 || characters === 15)
    ? { id: 'nir', first: start, members }
    : undefined;
}

/** The country code before a phone number, or the phone number whose code stands before it. */
function prefixBefore(start: number, page: readonly FieldDescription[], found: readonly Finding[]): Box | undefined {
  const id = found[start + 1]?.id;
  const [prefix, number] = [page[start], page[start + 1]];
  if (!prefix || !number || id === undefined || !related.phones.includes(id) || prefix.form !== number.form)
    return undefined;
  return isCountryCode(prefix) ? { id, first: start + 1, members: [start, start + 1] } : undefined;
}

/** Whether a field calls itself the country code of a phone number, or the country under a legend that names the number. */
export function isCountryCode(field: FieldDescription): boolean {
  const words = wordsOf(ownText(field)).map(({ text }) => text);
  if (words.includes('indicatif') || words.includes('prefixe')) return true;
  const ofGroup = splitIdByLegend(field);
  return words[0] === 'pays' && ofGroup !== undefined && related.phones.includes(ofGroup);
}

function isFurtherBox(
  box: FieldDescription | undefined,
  finding: Finding | undefined,
  first: FieldDescription,
  id: FieldId,
): boolean {
  if (!box || box.form !== first.form || box.group !== first.group || !isBoxOf(box, id)) return false;
  if (finding?.id !== undefined) return finding.id === id;
  return splitIdByLegend(box) === id || readText(ownText(box)).kind === 'open';
}

function splitIdByLegend(field: FieldDescription | undefined): FieldId | undefined {
  const reading = readText(field?.legends[0] ?? '');
  return reading.kind === 'names' && related.inBoxes.includes(reading.id) ? reading.id : undefined;
}

/** A part of a date is a box by its name, too: "Jour", "Mois", "Année". */
function isBoxOf(field: FieldDescription, id: FieldId): boolean {
  if (isSmall(field)) return true;
  return id === 'dateNaissance' && isDatePart(field);
}

function isSmall({ control, maxLength }: FieldDescription): boolean {
  return control === 'select' || (maxLength !== undefined && maxLength <= SMALL);
}
