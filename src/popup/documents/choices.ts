import type { Circumstances } from '../../border/documents/circumstances.ts';

type Answers<Name extends keyof Circumstances> = readonly {
  readonly value: NonNullable<Circumstances[Name]>;
  readonly text: string;
}[];

export const LODGING_CHOICES: Answers<'lodging'> = [
  { value: 'booked', text: 'Hotel, rental, campsite: booked' },
  { value: 'host', text: 'With family or friends' },
  { value: 'own-home', text: 'In a home of one’s own' },
  { value: 'open', text: 'Nothing booked yet, or not known' },
];

export const COMPANY_CHOICES: Answers<'company'> = [
  { value: 'parents', text: 'With both parents' },
  { value: 'one-parent', text: 'With one parent' },
  { value: 'without', text: 'With neither' },
];

export const LICENCE_CHOICES: Answers<'licence'> = [
  { value: 'british', text: 'A photocard of the United Kingdom' },
  { value: 'other', text: 'Another, or not known' },
];

export const COVER_CHOICES: Answers<'cover'> = [
  { value: 'france', text: 'French health insurance' },
  { value: 'other-state', text: 'Insurance of another EU or EEA state, or Switzerland' },
  { value: 'britain', text: 'The NHS of the United Kingdom' },
  { value: 'none-of-these', text: 'None of these, or not known' },
];

export const CARRIED_CHOICES: readonly {
  readonly value: NonNullable<Circumstances['carries']>[number];
  readonly text: string;
}[] = [
  { value: 'pet', text: 'A pet' },
  { value: 'medicines', text: 'Medicines' },
  { value: 'cash', text: 'Cash of EUR 10,000 or more' },
  { value: 'car', text: 'A car, to drive here' },
];
