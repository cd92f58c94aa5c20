import type { FieldId } from '../../ameli/fields.ts';
import { AUTH_STEPS, type PlaceEvidence } from '../../ameli/place-in-journey.ts';
import { pageLabel } from '../page-label.ts';

/** What this page says of where one is, given its headings and the fields found on it. */
export function readEvidence(headings: readonly string[], ids: ReadonlySet<FieldId>): PlaceEvidence {
  return {
    host: location.host,
    pageLabel: pageLabel(),
    authStep: authStep(),
    headings: [document.title, ...headings],
    ids,
  };
}

/** The step that the log-in form names in a hidden field of its own; asked for by a selector, as typed text never is. */
function authStep(): PlaceEvidence['authStep'] {
  const field = document.querySelector('input[type=hidden][name="authStep"]');
  if (!field) return undefined;
  return AUTH_STEPS.find((step) => field.matches(`[value="${step}"]`)) ?? '';
}
