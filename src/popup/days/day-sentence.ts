import type { Reading } from '../../stay/count.ts';
import { type Day, isoOf } from '../../stay/day.ts';
import { mayStay } from '../../stay/may-stay.ts';
import { includes } from '../../stay/spans.ts';
import { usedOn } from '../../stay/window.ts';
import { formatLongDay } from '../dates/format-day.ts';
import { countryName, daysWords } from './words.ts';

/** What is to be said of one day of the strip, spoken and shown. */
export function daySentence(reading: Reading, day: Day): string {
  const { worst, best, today } = reading;
  const date = `${formatLongDay(isoOf(day))}${day === today ? ', today' : ''}`;
  const used = usedOn(worst, day);
  const usedBest = usedOn(best, day);
  const count =
    used === usedBest ? `${used} of 90 days used` : `${used} of 90 days used at the worst, ${usedBest} at best`;
  const freed = worst.freedPieces.find(({ from, to }) => from <= day && day <= to);
  if (includes(worst.counted, day)) {
    const isSure = includes(best.counted, day);
    const there = day > today ? (isSure ? 'planned' : 'perhaps planned') : isSure ? 'there' : 'perhaps there';
    const over = used <= 90 ? '' : usedBest > 90 ? ' Over the limit.' : ' Over the limit in the worst case.';
    return `${date}: ${there}, ${count}.${over}`;
  }
  if (freed)
    return `${date}: in ${countryName(freed.state)} under a permit or long-stay visa, not counted. ${capital(count)}.`;
  const { days } = mayStay(worst, day);
  const may =
    days === 0
      ? 'An entry on this day would be over the limit.'
      : `Entering on this day you may stay ${daysWords(days)}.`;
  return `${date}: ${day > today ? 'nothing planned' : 'not there'}, ${count}. ${may}`;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
