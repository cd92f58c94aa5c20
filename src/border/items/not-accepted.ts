import type { Item, ItemRow } from '../documents/item.ts';
import { cite } from '../law/citation.ts';
import { NOT_FREE, sure } from './rights.ts';

const condition = cite('code', 'Art. 6(1)(a)', 'a travel document is a condition of entry');
const withPassport = cite('ceseda', 'L312-5', 'the card counts only with a travel document');
const HELD = [
  'family-card',
  'permit',
  'mobility-permit',
  'frontier-document',
  'limited-card',
  'unsettled-permit',
] as const;
const NOT_HELD = ['none', 'unsettled-paper', 'expired-card', 'first-application', 'asylum-claim'] as const;

/** A paper that is no travel document for anybody. */
function forNobody(name: string, because: string): readonly ItemRow[] {
  return [{ ...sure, name, when: {}, need: 'does-not-serve', because, citations: [condition] }];
}

export const CARD_ALONE = {
  id: 'card-alone',
  title: 'The residence card alone',
  french: 'carte de séjour',
  whom: 'Holders of a residence card.',
  form: 'no-paper',
  luggage: 'none',
  rows: [
    {
      ...sure,
      name: 'card-alone-held',
      when: { right: NOT_FREE, paper: HELD },
      need: 'does-not-serve',
      because:
        'The residence card without the passport is no travel document, not even at a border between Schengen states.',
      citations: [withPassport, condition],
    },
    {
      ...sure,
      name: 'card-alone-not-held',
      when: { right: NOT_FREE, paper: NOT_HELD },
      need: 'not-needed',
      silent: true,
      because: 'You hold no card in force.',
      citations: [withPassport],
    },
    {
      ...sure,
      name: 'card-alone-citizen',
      when: { right: ['free-movement'] },
      need: 'not-needed',
      silent: true,
      because: 'You cross as a citizen.',
      citations: [withPassport],
    },
  ],
} as const satisfies Item;

export const LICENCE_AS_IDENTITY = {
  id: 'licence-as-identity',
  title: 'A driving licence as identity document',
  french: 'permis de conduire',
  whom: 'Everyone.',
  form: 'no-paper',
  luggage: 'none',
  rows: forNobody('licence-as-identity', 'A driving licence is no travel document. It is for driving only.'),
} as const satisfies Item;

export const CARTE_VITALE = {
  id: 'carte-vitale',
  title: 'The French health card',
  french: 'carte Vitale',
  whom: 'Everyone.',
  form: 'no-paper',
  luggage: 'none',
  rows: forNobody('carte-vitale', 'The French health card is no travel document, and it shows no right to stay.'),
} as const satisfies Item;

export const FOREIGN_IDENTITY_CARD = {
  id: 'foreign-identity-card',
  title: 'An identity card of a country outside the EU',
  whom: 'People from outside the EU, the EEA and Switzerland.',
  form: 'no-paper',
  luggage: 'none',
  rows: [
    {
      ...sure,
      name: 'foreign-identity-card',
      when: {
        right: [
          'role',
          'family-card',
          'permit',
          'long-stay-visa',
          'family-without-card',
          'family-unsettled',
          'unsettled',
          'visitor',
        ],
      },
      need: 'does-not-serve',
      because:
        'Only identity cards of the EU, the EEA and Switzerland are travel documents here; those of Andorra, Monaco and San Marino are taken to be.',
      citations: [condition, cite('directive', 'Art. 5')],
    },
    {
      ...sure,
      name: 'foreign-identity-card-citizen',
      when: { right: ['free-movement', 'microstate'] },
      need: 'not-needed',
      silent: true,
      because: 'Your own identity card is another matter.',
      citations: [cite('directive', 'Art. 5')],
    },
  ],
} as const satisfies Item;

export const FOREIGN_PERMIT = {
  id: 'foreign-permit',
  title: 'A permit of a country outside Schengen',
  whom: 'Holders of an Irish IRP, a British BRP or eVisa, a US green card and the like.',
  form: 'no-paper',
  luggage: 'none',
  rows: [
    {
      ...sure,
      name: 'foreign-permit-held',
      when: { foreignPermit: ['yes'], right: NOT_FREE },
      need: 'does-not-serve',
      because: 'A permit of a state outside Schengen is no permit here. It replaces no visa and no stamp.',
      citations: [cite('code', 'Art. 2(16)')],
    },
    {
      ...sure,
      name: 'foreign-permit-citizen',
      when: { foreignPermit: ['yes'], right: ['free-movement'] },
      need: 'not-needed',
      silent: true,
      because: 'You cross as a citizen.',
      citations: [cite('code', 'Art. 2(16)')],
    },
    {
      ...sure,
      name: 'foreign-permit-none',
      when: { foreignPermit: ['no'] },
      need: 'not-needed',
      silent: true,
      because: 'You hold none.',
      citations: [cite('code', 'Art. 2(16)')],
    },
  ],
} as const satisfies Item;
