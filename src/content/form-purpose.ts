import { askings } from '../ameli/askings.ts';
import { textOfButton } from './button-text.ts';
import { FIELDS, type FieldElement } from './field-element.ts';
import { pageParts } from './page-parts.ts';
import { nearestShown } from './text.ts';

/**
 * For the fields of one reading: what else a field's form is for (a search, a newsletter), in the page's words; empty
 * where nothing says so.
 */
export function purposeReader(): (element: FieldElement) => string {
  const nearestSearch = nearestShown('search, [role="search"]');
  const nearestForm = nearestShown('form');
  const nearestBeside = nearestShown(pageParts.headAndFoot);
  const known = new Map<Element, string>();
  return (element) => {
    if (nearestSearch(element)) return 'search';
    const form = element.form ?? (nearestForm(element) as HTMLFormElement | null);
    if (isBesideMain(nearestBeside(element), form)) return 'it stands beside the main matter';
    if (!form) return '';
    const purpose = known.get(form) ?? purposeOfForm(form);
    known.set(form, purpose);
    return purpose;
  };
}

/** In the head or foot of every page are searches, newsletters and the like; only a log-in there is the reader's. */
function isBesideMain(beside: Element | null, form: Element | null): boolean {
  if (!beside || beside.closest(pageParts.main)) return false;
  return !(form ?? beside).querySelector('input[type=password]');
}

function purposeOfForm(form: HTMLFormElement): string {
  for (const attribute of ['id', 'name', 'class', 'aria-label']) {
    const text = form.getAttribute(attribute);
    if (text && askings.otherForm.test(text)) return text;
  }
  // A portal may wrap a whole page in one form: only a form of few fields is judged by its button.
  if (form.querySelectorAll(FIELDS).length > 3) return '';
  const buttons = [...form.querySelectorAll('button, input[type=submit], input[type=image]')];
  const texts = buttons.map(textOfButton);
  return texts.find((text) => askings.otherForm.test(text)) ?? '';
}
