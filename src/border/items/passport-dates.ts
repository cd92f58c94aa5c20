import type { Item, ItemRow } from '../documents/item.ts';
import { type Citation, cite } from '../law/citation.ts';
import { FAMILY_WITHOUT_CARD, HOLDERS, medium, sure } from './rights.ts';

const age = cite('code', 'Art. 6(1)(a)(ii)', 'issued within the previous ten years');
const margin = cite('code', 'Art. 6(1)(a)(i)', 'valid three months after the planned departure');
const ENTRY = { direction: ['entry'], border: ['external'] } as const;
const VISITOR = { ...ENTRY, right: ['visitor'] } as const;
const text = { ...sure, asOf: '2024' } as const;

/** To whom the two rules on dates are not written. */
function outsideTheRule(id: string, rule: Citation): readonly ItemRow[] {
  return [
    {
      ...text,
      name: `${id}-way-out`,
      when: { direction: ['exit'] },
      need: 'not-needed',
      silent: true,
      because: 'The rule is a condition of entry. It is not asked on the way out.',
      citations: [rule],
    },
    {
      ...text,
      name: `${id}-no-check`,
      when: { direction: ['entry'], border: ['internal', 'airside'] },
      need: 'not-needed',
      because: 'There is no entry check at this border, so the rule is not applied there.',
      citations: [cite('code', 'Art. 22, Annex VI 2.1')],
    },
    {
      ...medium,
      name: `${id}-special`,
      when: { direction: ['entry'], border: ['special'] },
      need: 'not-established',
      certainty: 'low',
      because: 'This border has rules of its own. Whether it asks the same of a passport was not established.',
      citations: [rule],
    },
    {
      ...text,
      name: `${id}-citizen`,
      when: { ...ENTRY, right: ['free-movement'] },
      need: 'not-needed',
      because: 'Citizens of the EU, the EEA and Switzerland need a valid document, whatever its age.',
      citations: [cite('directive', 'Art. 5'), rule],
    },
    {
      ...medium,
      name: `${id}-resident`,
      when: { ...ENTRY, right: HOLDERS },
      need: 'advised',
      asOf: '2024',
      because:
        'The rule is written for stays of up to 90 days, so by its letter not for residents. The press disagrees with itself, and carriers may apply it all the same.',
      practice: 'A passport that meets the rule saves an argument at the check-in desk.',
      citations: [rule],
    },
    {
      ...medium,
      name: `${id}-family`,
      when: { ...ENTRY, right: FAMILY_WITHOUT_CARD },
      need: 'advised',
      asOf: '2024',
      because:
        'The Directive asks a valid passport of family members, no more. Without proof of the link you are treated as a visitor, and then the rule counts.',
      citations: [cite('directive', 'Art. 5'), rule],
    },
    {
      ...medium,
      name: `${id}-other-person`,
      when: { ...ENTRY, right: ['microstate', 'role'] },
      need: 'not-established',
      certainty: 'low',
      because:
        'Whether the rule is applied to your case was not established. A passport that meets it is the safe choice.',
      citations: [rule],
    },
  ];
}

/** Issued less than ten years before the entry. */
export const PASSPORT_AGE = {
  id: 'passport-age',
  title: 'Passport issued less than ten years before you enter',
  whom: 'Visitors who come for up to 90 days.',
  form: 'no-paper',
  luggage: 'none',
  rows: [
    ...outsideTheRule('passport-age', age),
    {
      ...text,
      name: 'passport-age-fresh',
      when: { ...VISITOR, passportAge: ['fresh'] },
      need: 'needed',
      standing: 'in-order',
      because: 'A visitor’s passport must have been issued within the ten years before the entry.',
      citations: [age],
    },
    {
      ...text,
      name: 'passport-age-tenth-birthday',
      when: { ...VISITOR, passportAge: ['tenth-birthday'] },
      need: 'needed',
      standing: 'to-check',
      certainty: 'low',
      because:
        'Your passport is ten years old on the very day of entry. The text can be read to allow it; carriers may not.',
      citations: [age],
    },
    {
      ...text,
      name: 'passport-age-too-old',
      when: { ...VISITOR, passportAge: ['too-old'] },
      need: 'needed',
      standing: 'fails',
      because:
        'A visitor’s passport must have been issued within the ten years before the entry. Yours is older on that day.',
      citations: [age],
    },
    {
      ...text,
      name: 'passport-age-not-known',
      when: { ...VISITOR, passportAge: ['not-known'] },
      need: 'needed',
      standing: 'to-check',
      because:
        'A visitor’s passport must have been issued within the ten years before the entry. Look at its date of issue.',
      citations: [age],
    },
  ],
} as const satisfies Item;

/** Valid three months after leaving. */
export const PASSPORT_VALIDITY = {
  id: 'passport-validity',
  title: 'Passport valid three months after you leave',
  whom: 'Visitors who come for up to 90 days.',
  form: 'no-paper',
  luggage: 'none',
  rows: [
    ...outsideTheRule('passport-validity', margin),
    {
      ...text,
      name: 'passport-validity-long-enough',
      when: { ...VISITOR, passportEnd: ['long-enough'] },
      need: 'needed',
      standing: 'in-order',
      because: 'A visitor’s passport must be valid for at least three months after the planned departure.',
      citations: [margin],
    },
    {
      ...text,
      name: 'passport-validity-too-short',
      when: { ...VISITOR, passportEnd: ['too-short'] },
      need: 'needed',
      standing: 'fails',
      because:
        'A visitor’s passport must be valid for at least three months after the planned departure. Yours is not.',
      practice: 'The text lets officers waive the rule in an emergency that can be shown. Do not count on it.',
      citations: [margin],
    },
    {
      ...text,
      name: 'passport-validity-leaving-open',
      when: { ...VISITOR, passportEnd: ['leaving-open'] },
      need: 'needed',
      standing: 'to-check',
      because:
        'A visitor’s passport must be valid for at least three months after the planned departure. It turns on the day on which you leave.',
      citations: [margin],
    },
    {
      ...text,
      name: 'passport-validity-not-known',
      when: { ...VISITOR, passportEnd: ['not-known'] },
      need: 'needed',
      standing: 'to-check',
      because:
        'A visitor’s passport must be valid for at least three months after the planned departure. Look at its last day.',
      citations: [margin],
    },
  ],
} as const satisfies Item;
