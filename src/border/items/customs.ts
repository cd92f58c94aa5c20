import type { Item } from '../documents/item.ts';
import { cite } from '../law/citation.ts';
import { IN, unknownInSpecial } from './coming-in.ts';
import { doubtful, medium, sure } from './rights.ts';

const food = cite('food', 'meat and dairy products');

export const FOOD = {
  id: 'food',
  title: 'Meat, sausage, milk, cheese',
  whom: 'Travellers from Great Britain and from other countries outside the EU.',
  form: 'no-paper',
  luggage: 'none',
  rows: [
    {
      ...medium,
      asOf: '2019',
      name: 'food-from-outside',
      when: { ...IN, border: ['external'], far: ['britain', 'third'] },
      need: 'not-allowed',
      because: 'Products of meat and milk from outside the EU must stay at home.',
      practice: 'Small exceptions: 2 kg of infant or medical food, and up to 20 kg of fish.',
      citations: [food],
    },
    {
      ...medium,
      asOf: '2019',
      name: 'food-within',
      when: { ...IN, border: ['external', 'internal'], far: ['schengen', 'other-eu'] },
      need: 'not-needed',
      silent: true,
      because: 'The ban is on products from outside the EU.',
      citations: [food],
    },
    {
      ...medium,
      asOf: '2019',
      name: 'food-internal',
      when: { ...IN, border: ['internal'], far: ['britain', 'third', 'special'] },
      need: 'not-needed',
      silent: true,
      because: 'The ban is applied at the border with a country outside the EU.',
      citations: [food],
    },
    ...unknownInSpecial('food-special', {
      because: 'Whether the ban holds at this border is not in our sources.',
      citations: [food],
    }),
    {
      ...medium,
      asOf: '2019',
      name: 'food-airside',
      when: { ...IN, border: ['airside'] },
      need: 'not-needed',
      silent: true,
      because: 'You do not come in.',
      citations: [food],
    },
    {
      ...medium,
      name: 'food-way-out',
      when: { direction: ['exit'] },
      need: 'not-needed',
      silent: true,
      because: 'The country that you go to has rules of its own.',
      citations: [food],
    },
  ],
} as const satisfies Item;

const limits = cite('customs', 'limits for goods from outside the EU');

export const GOODS = {
  id: 'goods',
  title: 'Alcohol, tobacco, purchases: limits without duty',
  whom: 'Travellers from Great Britain and from other countries outside the EU.',
  form: 'no-paper',
  luggage: 'any',
  rows: [
    {
      ...doubtful,
      name: 'goods-from-outside',
      when: { ...IN, border: ['external'], far: ['britain', 'third'] },
      need: 'not-established',
      because:
        'There are limits to what you may bring without paying duty. For alcohol and tobacco the quantities are not in our sources. For other goods EUR 300 and EUR 430 are named; which of them holds for whom is not.',
      practice: 'Ask French customs, at douane.gouv.fr, before you buy. Keep the receipts.',
      citations: [limits],
    },
    {
      ...doubtful,
      name: 'goods-within',
      when: { ...IN, border: ['external'], far: ['schengen', 'other-eu'] },
      need: 'not-needed',
      silent: true,
      because: 'The limits are for goods from outside the EU.',
      citations: [limits],
    },
    {
      ...doubtful,
      name: 'goods-internal',
      when: { ...IN, border: ['internal'] },
      need: 'not-needed',
      because: 'The limits are for goods from outside the EU.',
      practice:
        'Switzerland, Liechtenstein, Norway and Iceland are in Schengen, but not in the EU. Coming from there, ask French customs, at douane.gouv.fr.',
      citations: [limits],
    },
    {
      ...doubtful,
      name: 'goods-airside',
      when: { ...IN, border: ['airside'] },
      need: 'not-needed',
      silent: true,
      because: 'You do not come in.',
      citations: [limits],
    },
    ...unknownInSpecial('goods-special', {
      because: 'Which limits hold at this border is not in our sources. Ask French customs, at douane.gouv.fr.',
      citations: [limits],
    }),
    {
      ...doubtful,
      name: 'goods-way-out',
      when: { direction: ['exit'] },
      need: 'not-needed',
      silent: true,
      because: 'The country that you go to has rules of its own.',
      citations: [limits],
    },
  ],
} as const satisfies Item;

const duty = cite('cash', 'duty to declare');

export const CASH = {
  id: 'cash',
  title: 'Declaration of cash of EUR 10,000 or more',
  french: 'déclaration d’argent liquide',
  whom: 'Everyone who carries so much, in and out.',
  form: 'not-said',
  luggage: 'hand',
  rows: [
    {
      ...sure,
      name: 'cash-below',
      when: { cash: ['below'] },
      need: 'not-needed',
      silent: true,
      because: 'You carry less.',
      citations: [duty],
    },
    {
      ...medium,
      asOf: '2026-04-03',
      name: 'cash-declared',
      when: { cash: ['declared'] },
      need: 'needed',
      because:
        'Cash of EUR 10,000 or more is declared to customs, on the way in and on the way out. The duty was read in the texts; the amount is general knowledge.',
      citations: [duty, cite('cashFrance', 'L152-1')],
    },
  ],
} as const satisfies Item;

export const MEDICINES = {
  id: 'medicines',
  title: 'Prescription for your medicines',
  french: 'ordonnance',
  whom: 'Travellers with medicines.',
  form: 'not-said',
  luggage: 'hand',
  rows: [
    {
      ...medium,
      name: 'medicines-none',
      when: { medicines: ['no'] },
      need: 'not-needed',
      silent: true,
      because: 'You bring none.',
      citations: [cite('customs', 'medicines')],
    },
    {
      ...medium,
      name: 'medicines-personal',
      when: { medicines: ['yes'] },
      need: 'needed',
      because: 'Medicines are for your own use, for three months at the most, with the prescription.',
      citations: [cite('customs', 'medicines')],
    },
  ],
} as const satisfies Item;
