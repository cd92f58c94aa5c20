import type { Field } from '../field.ts';
import { commonKnowledge, guides, loginScript, newPages, oldPages, oneGuide, theLocal } from './sources.ts';

/** What the fund has in its file of a person: birth date, postcode, birth rank. */
export const file = [
  {
    id: 'dateNaissance',
    recognise: {
      controls: ['text', 'date', 'select'],
      phrases: ['date naissance', 'jour naissance', 'mois naissance', 'annee naissance'],
      alone: ['nee'],
      names: ['date_naissance', 'idDna'],
      autocomplete: ['bday', 'bday-day', 'bday-month', 'bday-year'],
    },
    explain: {
      title: 'Date of birth',
      french: 'Date de naissance',
      type: 'Day, month, year, in that order. « jj/mm/aaaa » means two digits for the day, two for the month, four for the year.',
      find: 'In the papers that you gave to your health insurance fund.',
      example: '03/11/1988 for 3 November 1988',
      mistake: 'Typing the month before the day.',
      doubt: 'That it must be the date in your papers is what we expect, not a rule that we found.',
      sources: [newPages, loginScript, oldPages, commonKnowledge],
    },
  },
  {
    id: 'codePostal',
    recognise: {
      controls: ['text'],
      phrases: ['code postal', 'code postal domicile'],
      alone: ['cp'],
      against: ['naissance', 'travail', 'accident', 'livraison', 'facturation'],
      autocomplete: ['postal-code'],
    },
    explain: {
      title: 'Postcode',
      french: 'Code postal',
      type: 'The five digits of the postcode of your home, as your health insurance fund has it.',
      find: 'On the last letter from your health insurance fund.',
      example: '69003',
      mistake: 'Typing the name of the town as well.',
      trap: 'If you have moved and not told your health insurance fund, type the postcode of your old address.',
      doubt: 'That it must be the postcode in your file is what people report. We found no official rule.',
      sources: [theLocal, guides, commonKnowledge],
    },
  },
  {
    id: 'rangNaissance',
    recognise: {
      controls: ['text', 'select'],
      phrases: ['rang naissance', 'rang gemellaire'],
      alone: ['rang'],
      // "2 pour un second jumeau".
      mayCome: ['jumeau', 'jumelle', 'jumeaux', 'aine', 'ainee', 'cadet', 'cadette'],
    },
    explain: {
      title: 'Birth rank (twins)',
      french: 'Rang de naissance',
      type: 'Type 1 if you were born alone, or first of twins. Type 2 if you are the second twin.',
      example: '1',
      mistake: 'Counting older brothers and sisters. Only children of the same birth count.',
      doubt: 'One guide mentions this field. We have not seen it, and its meaning here is general knowledge.',
      sources: [oneGuide, commonKnowledge],
    },
  },
] as const satisfies readonly Field[];
