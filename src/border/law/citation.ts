import { type Certainty, CHECKED_ON, type Dated } from './dated.ts';
import { INSTRUMENTS, type Instrument, type InstrumentId } from './instruments.ts';

/** One article that carries a row: where it stands, where it can be read, of when the text is, when we looked. */
export interface Citation extends Dated {
  readonly instrument: InstrumentId;
  readonly name: string;
  readonly article: string;
  readonly link: string;
  /** What the article says, in a few words, where the number alone says little. */
  readonly says?: string;
}

const CERTAINTY_OF = {
  'through guidance or press': 'medium',
  'general knowledge': 'low',
} as const satisfies Record<NonNullable<Instrument['known']>, Certainty>;

/** `cite('ees', 'Art. 2(3)(c)', 'permit holders are outside EES')`. */
export function cite(instrument: InstrumentId, article: string, says?: string): Citation {
  const { name, link, asOf, known }: Instrument = INSTRUMENTS[instrument];
  return {
    instrument,
    name,
    article,
    link,
    asOf,
    checkedOn: CHECKED_ON,
    certainty: known === undefined ? 'high' : CERTAINTY_OF[known],
    ...(says === undefined ? {} : { says }),
  };
}
