import { dayInWords } from '../documents/day-in-words.ts';
import type { Journey } from '../documents/journey.ts';
import { cite } from '../law/citation.ts';
import { CHECKED_ON } from '../law/dated.ts';
import type { IsoDate, Visa } from '../traveller.ts';
import type { DeadlineSources, Draft } from './deadline.ts';

const law = { checkedOn: CHECKED_ON, certainty: 'high', asOf: '2026-04-03' } as const;

/** The end of each visa, and the day by which a VLS-TS is to be validated. */
export function visasOf({ id, traveller, journey, entries }: DeadlineSources): readonly Draft[] {
  return (traveller.visas ?? []).flatMap((visa, index) => {
    const drafts: Draft[] = [];
    if (visa.until !== undefined) {
      drafts.push({
        ...law,
        id: `visa-end-${id}-${index}`,
        day: visa.until,
        title: 'Last day of the visa',
        because: 'It is the last day that stands on the sticker.',
        citations: [cite('code', 'Art. 6(1)(b)')],
      });
    }
    const entry = firstEntryOf(visa, journey, entries);
    if (visa.kind === 'VLS-TS' && visa.validation === 'due' && entry !== undefined) {
      drafts.push({
        ...law,
        id: `validation-${id}-${index}`,
        day: Temporal.PlainDate.from(entry).add({ months: 3 }).toString(),
        title: 'Validate the visa VLS-TS online by this day',
        because: `First entry on ${dayInWords(entry)}: within three months the day of entry and the address are declared online.`,
        citations: [cite('ceseda', 'R431-17')],
      });
    }
    return drafts;
  });
}

/**
 * The day of the first entry with a visa: the first one since the visa began; else the way in of the journey. A way back is
 * a later one, unless the user says that none was made yet.
 */
function firstEntryOf(
  { firstEntry: isFirst, from, until = '9999' }: Visa,
  journey: Journey | undefined,
  entries: readonly IsoDate[] = [],
): IsoDate | undefined {
  const [made] = from === undefined ? [] : entries.filter((day) => from <= day && day <= until).sort();
  if (isFirst !== true && made !== undefined) return made;
  if (isFirst === false || journey === undefined) return undefined;
  const { out, back } = journey;
  const planned = out.direction === 'entry' ? out.date : isFirst === true ? back?.date : undefined;
  return planned !== undefined && planned >= (from ?? '') ? planned : undefined;
}
