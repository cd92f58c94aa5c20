import type { Reading } from '../../stay/count.ts';
import { type Day, isoOf } from '../../stay/day.ts';
import { mayStay } from '../../stay/may-stay.ts';
import { includes } from '../../stay/spans.ts';
import type { ShortStayVisa } from '../../stay/visa.ts';
import { usedOn } from '../../stay/window.ts';
import { formatLongDay } from '../dates/format-day.ts';
import { visaOn } from './visa-words.ts';
import { countryName, daysWords } from './words.ts';

/** What is to be said of one day of the strip, spoken and shown. */
export function daySentence(reading: Reading, visas: readonly ShortStayVisa[], day: Day): string {
  const { worst, best, today } = reading;
  const date = `${formatLongDay(isoOf(day))}${day === today ? ', today' : ''}`;
  const used = usedOn(worst, day);
  const usedBest = usedOn(best, day);
  const count =
    used === usedBest ? `${used} of 90 days used` : `${used} of 90 days used at the worst, ${usedBest} at best`;
  const freed = worst.freedPieces.find(({ from, to }) => from <= day && day <= to);
  const absent = day > today ? 'nothing planned' : 'not in Schengen';
  if (includes(worst.counted, day)) {
    const isSure = includes(best.counted, day);
    const there =
      day > today ? (isSure ? 'planned' : 'perhaps planned') : isSure ? 'in Schengen' : 'perhaps in Schengen';
    const over = used <= 90 ? '' : usedBest > 90 ? ' Over the limit.' : ' Over the limit in the worst case.';
    return `${date}: ${there}, ${count}.${over}`;
  }
  if (freed)
    return `${date}: in ${countryName(freed.state)} under a permit or long-stay visa, not counted. ${capital(count)}.`;
  const visa = visaOn(reading, 'worst', visas, day);
  if (visas.length > 0 && !visa)
    return `${date}: ${absent}, ${count}. None of your short-stay visas is valid on this day.`;
  const { days } = mayStay(worst, day, visa ? { limit: visa.limit } : {});
  const may =
    days === 0 ? 'An entry on this day is not allowed.' : `Entering on this day you may stay ${daysWords(days)}.`;
  return `${date}: ${absent}, ${count}. ${may}`;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
