import { isOfForm } from './around.ts';
import { askings } from './askings.ts';
import { isDatePart } from './date-part.ts';
import { type FieldDescription, ownText } from './description.ts';
import { bare, named, type OwnFinding } from './evidence.ts';
import { fields } from './fields.ts';
import type { Finding } from './match.ts';
import { asksAgain, readText } from './reading.ts';
import { wordsOf } from './words.ts';

/** By what stands around a field whose own texts say nothing: the text beside it, its group, its hint, its attributes. */
export function bySurroundings(field: FieldDescription): OwnFinding {
  const around = [
    ['nearby', field.texts.label || isNamedList(field) ? '' : field.texts.nearby],
    ['legend', field.legends[0]],
    ['hint', field.texts.hint],
  ] as const;
  for (const [place, text] of around) {
    const reading = readText(text ?? '');
    if (reading.kind === 'names') return named(reading, place);
    // "Plus qu'une étape" over a sentence that names the field is only a part of the form.
    if (place === 'nearby' && reading.kind === 'other' && !wordsOf(text ?? '').every(isOfForm))
      return bare(place, reading.because);
  }
  return byHiddenCode(field) ?? byAttributes(field) ?? bare('label', 'nothing on the page says what it is');
}

/** The site has called its passwords codes: a box that hides what is typed, for a "nouveau code" that nobody has sent. */
function byHiddenCode(field: FieldDescription): Finding | undefined {
  const said = wordsOf(ownText(field) || (field.texts.nearby ?? '')).map(({ text }) => text);
  if (field.control !== 'password' || !said.includes('nouveau') || !said.includes('code')) return undefined;
  if (said.some((word) => asksAgain(word) || askings.sent.test(word))) return undefined;
  return { id: 'motDePasseNouveau', reason: [{ place: 'label', says: 'nouveau code' }] };
}

/** A list is named beside it only where its own name is a part of a date: a "pays" before a phone number is not the number. */
function isNamedList(field: FieldDescription): boolean {
  const { 'aria-label': said, 'aria-labelledby': pointedTo } = field.texts;
  return field.control === 'select' && Boolean(said || pointedTo) && !isDatePart(field);
}

function byAttributes({ id, name, autocomplete }: FieldDescription): Finding | undefined {
  const tokens = autocomplete.toLowerCase().split(/\s+/);
  for (const { id: ours, recognise } of fields) {
    const token = recognise.autocomplete?.find((known) => tokens.includes(known));
    if (token) return { id: ours, reason: [{ place: 'autocomplete', says: token }] };
  }
  for (const { id: ours, recognise } of fields) {
    const known = recognise.names?.find((wanted) => [id, name].some((given) => isKnownName(given, wanted)));
    if (known) return { id: ours, reason: [{ place: 'name', says: known }] };
  }
  return undefined;
}

/** The portal puts the portlet's name before an id (`creationImmediate_1numeroSerie`), and boxes carry a number behind. */
function isKnownName(given: string, wanted: string): boolean {
  const bareName = given.replace(/^[A-Za-z]+_\d+/, '').replace(/\d+$/, '');
  return given === wanted || bareName === wanted;
}
