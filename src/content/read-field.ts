import { askings } from '../ameli/askings.ts';
import type { FieldDescription } from '../ameli/description.ts';
import type { FieldElement } from './field-element.ts';
import { labelsOf } from './labels.ts';
import { helpAfter, isNamedAfter, labelBehind, nearbyText } from './nearby.ts';
import { pageParts } from './page-parts.ts';
import { textOf, textOfIds, tidy } from './text.ts';
import { isAsked } from './visible.ts';

type Surroundings = Pick<FieldDescription, 'form' | 'formPurpose' | 'group' | 'headings' | 'legends'>;

/** Reads what the page says of a field, never what stands in it. `row` holds it and no other field. */
export function readField(element: FieldElement, row: Element | null, surroundings: Surroundings): FieldDescription {
  const control = controlOf(element);
  const texts: Record<string, string> = {};
  const add = (place: string, text: string | null): void => {
    if (text) texts[place] = tidy(text);
  };
  const { label: own, help: inLabel } = labelOf(element, control !== 'checkbox');
  add('label', own);
  add('aria-labelledby', textOfIds(element, element.getAttribute('aria-labelledby')));
  add('aria-label', element.getAttribute('aria-label'));
  add('title', element.getAttribute('title'));
  add('placeholder', element.getAttribute('placeholder'));
  add('hint', `${inLabel} ${textOfIds(element, pageDescription(element))}`.trim());
  const maxLength = Number(element.getAttribute('maxlength') ?? Number.NaN);
  const isNamed = hasOwnName({ texts });
  // The name of a box is often only its part of the whole: "Chiffre 1 sur 6", "Mois".
  if (!isNamed || (maxLength > 0 && maxLength <= 4) || control === 'select') {
    const { label, help } = nearbyText(element);
    const behind = isNamed || isNamedAfter(element) ? '' : labelBehind(element, row);
    // A sentence names what has no other name.
    const nearby = label || behind || (isNamed ? '' : help);
    add('nearby', nearby);
    if (!texts.hint) add('hint', [help, behind].find((text) => text && text !== nearby) ?? '');
  }
  if (!texts.hint && isNamed && !isNamedAfter(element)) add('hint', helpAfter(element, row));
  return {
    ...surroundings,
    control,
    texts,
    name: element.name,
    id: element.id,
    autocomplete: element.getAttribute('autocomplete') ?? '',
    maxLength: maxLength > 0 ? maxLength : undefined,
    asked: isAsked(element),
  };
}

/** Whether a field has its name from a label or an attribute, so that the text beside it does not matter. */
export function hasOwnName(field: Pick<FieldDescription, 'texts'> | undefined): boolean {
  const texts = field?.texts ?? {};
  return Boolean(texts.label || texts['aria-labelledby'] || texts['aria-label']);
}

/** The page's own part of `aria-describedby`. */
export function pageDescription(element: Element): string {
  return (element.getAttribute('aria-describedby') ?? '')
    .split(/\s+/)
    .filter((id) => id && !id.startsWith('bienvenue-'))
    .join(' ');
}

function controlOf(element: FieldElement): FieldDescription['control'] {
  if (element.localName === 'select') return 'select';
  if (element.localName === 'textarea') return 'other';
  const role = element.getAttribute('role');
  switch (element.type) {
    case 'text':
    case 'email':
    case 'tel':
    case 'number':
      return role === 'searchbox' ? 'search' : 'text';
    case 'password':
    case 'date':
    case 'checkbox':
    case 'search':
      return element.type;
    default:
      return 'other';
  }
}

/** The words of the labels, and apart from them the sentences in them that only help. */
function labelOf(element: FieldElement, withoutLinks: boolean): { label: string; help: string } {
  const labels = labelsOf(element);
  let label = tidy(labels.map((one) => textOf(one, withoutLinks) || textOf(one)).join(' '));
  let help = '';
  const parts = labels.flatMap((one) => (one.firstElementChild ? [...one.querySelectorAll(pageParts.help)] : []));
  for (const part of parts) {
    const said = textOf(part, withoutLinks);
    if (said === label || !askings.sentence.test(said)) continue;
    label = tidy(label.replace(said, ''));
    help += `${said} `;
  }
  return { label, help };
}
