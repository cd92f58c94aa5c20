import type { Circumstances } from '../border/documents/circumstances.ts';
import type { IsoDate, Traveller } from '../border/traveller.ts';

/**
 * One person of the household, as kept on the device. The verdict, the day count and the list of documents all read this.
 * A part that is left out has not been answered yet; an empty list is an answer.
 */
export interface Member extends Omit<Traveller, 'age'> {
  /** Asked of minors only, since rules begin and end at 12 and 18. As typed: it need not be a day of the calendar yet. */
  readonly born?: string;
  /** 18 or older. */
  readonly adult?: boolean;
  /** Asked only where it matters: of children, and of those with a pet. */
  readonly livesInFrance?: boolean;
  /** Which state's insurance pays for health care. */
  readonly cover?: NonNullable<Circumstances['cover']>;
}

/** What somebody is called here: the nickname, or the place in the list (from 0). */
export function nameOf({ nickname }: Member, index: number): string {
  return nickname?.trim() || (index === 0 ? 'You' : `Traveller ${index + 1}`);
}

/** Whole years on a day; undefined when the day of birth is not known. Both days are ISO dates. */
function ageOn(born: string | undefined, on: IsoDate): number | undefined {
  const birth = born === undefined ? undefined : dayOrNothing(born);
  const day = dayOrNothing(on);
  return birth && day && birth.until(day, { largestUnit: 'years' }).years;
}

function dayOrNothing(text: string): Temporal.PlainDate | undefined {
  try {
    return /^\d{4}-\d{2}-\d{2}$/.test(text) ? Temporal.PlainDate.from(text, { overflow: 'reject' }) : undefined;
  } catch {
    return undefined;
  }
}

/** No rule of ours begins later in life, so an adult of unknown age is read as the youngest. */
const ADULT = 18;

/** The member as the rules of the border read one person on the day of a crossing (ISO date). */
export function travellerOn(member: Member, on: IsoDate): Traveller {
  const { born, adult, livesInFrance, cover, ...rest } = member;
  const age = adult === true ? ADULT : ageOn(born, on);
  return age === undefined ? rest : { ...rest, age };
}
