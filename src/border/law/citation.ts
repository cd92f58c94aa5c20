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

/** How sure a text itself is known: read by us, or through others. */
export function textCertainty({ known }: Instrument): Certainty {
  return known === undefined ? 'high' : CERTAINTY_OF[known];
}

/** `cite('ees', 'Art. 2(3)(c)', 'permit holders are outside EES')`. */
export function cite(instrument: InstrumentId, article: string, says?: string): Citation {
  const text: Instrument = INSTRUMENTS[instrument];
  const { name, link, asOf } = text;
  return {
    instrument,
    name,
    article,
    link,
    asOf,
    checkedOn: CHECKED_ON,
    certainty: textCertainty(text),
    ...(says === undefined ? {} : { says }),
  };
}
