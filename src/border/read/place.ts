import { DAYS_COUNT_FROM } from '../codes/schengen-list.ts';
import { isOverseas } from '../codes/state.ts';
import type { Crossing } from '../crossing.ts';
import type { Facts } from '../facts.ts';

/** What kind of border this is. The officers' state decides, then the place on the other side. */
export function readPlace(crossing: Crossing): Facts['place'] {
  const { border, checkedBy, direction, from, to } = crossing;
  if (border !== 'external') return border;
  const far = direction === 'entry' ? from : to;
  const near = direction === 'entry' ? to : from;
  if (isOverseas(checkedBy) || isOverseas(near)) return 'overseas';
  if (checkedBy === 'CY') return 'cyprus';
  if (checkedBy === 'IE') return 'ireland';
  // At the port and heliport of Monaco the French rules of the external border are applied.
  if (checkedBy !== 'MC' && !(checkedBy in DAYS_COUNT_FROM)) return 'elsewhere';
  if (isOverseas(far)) return 'overseas-link';
  if (far === 'AD') return 'andorra';
  return far === 'GI' ? 'gibraltar' : 'schengen';
}
