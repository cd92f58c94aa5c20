import { emailLink } from '../../ameli/email-link.ts';
import { oneGuide } from '../../ameli/fields/sources.ts';
import { isDay } from '../../household/both-ways.ts';
import type { NamedDeadline } from './deadline-list.ts';

/**
 * The last sure day of the link in the e-mail from ameli, among the other days that matter.
 * @param clickBefore ISO date of the countdown in the ameli tab; empty while none runs, undefined until it was read.
 * @param today ISO date.
 */
export function emailLinkDay(clickBefore: string | undefined, today: string): NamedDeadline | undefined {
  if (!isDay(clickBefore)) return undefined;
  const { asOf, checkedOn, certainty } = oneGuide;
  const day = Temporal.PlainDate.from(clickBefore).subtract({ days: 1 }).toString();
  return {
    asOf,
    checkedOn,
    certainty,
    // The id of the same day in the file of the ameli tab: a calendar shows it once.
    id: 'ameli-email-link',
    day,
    title: 'Last day to click the link in the e-mail from ameli',
    because: `${emailLink.short} ${emailLink.doubt}`,
    citations: [],
    past: day < today,
    name: '',
  };
}
