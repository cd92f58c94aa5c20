import type { Item } from '../documents/item.ts';
import { cite } from '../law/citation.ts';
import { IN } from './coming-in.ts';
import { doubtful, medium } from './rights.ts';

const pets = cite('britishPets', 'Animal Health Certificate');

export const PETS = {
  id: 'pets',
  title: 'Papers of your pet',
  whom: 'Travellers with a pet.',
  form: 'original',
  luggage: 'hand',
  rows: [
    {
      ...medium,
      name: 'pets-none',
      when: { pets: ['no'] },
      need: 'not-needed',
      silent: true,
      because: 'You bring no pet.',
      citations: [pets],
    },
    {
      ...medium,
      asOf: '2026-04-22',
      name: 'pets-from-britain',
      when: { pets: ['yes'], ...IN, far: ['britain'], home: ['elsewhere'] },
      from: '2026-04-22',
      need: 'needed',
      together: ['Microchip', 'Rabies vaccination'],
      because:
        'Since 22 Apr 2026 a pet of someone who lives in Great Britain needs an Animal Health Certificate. It opens the border for 10 days, then serves for onward travel for up to 6 months.',
      citations: [pets],
    },
    {
      ...doubtful,
      name: 'pets-from-britain-earlier',
      when: { pets: ['yes'], ...IN, far: ['britain'], home: ['elsewhere'] },
      until: '2026-04-21',
      need: 'not-established',
      because: 'What was asked of pets from Great Britain before 22 Apr 2026 is not in our sources.',
      citations: [pets],
    },
    {
      ...doubtful,
      name: 'pets-of-residents',
      when: { pets: ['yes'], ...IN, far: ['britain'], home: ['france'] },
      need: 'not-established',
      because:
        'The rule found is for pets of people who live in Great Britain. Ask a vet what yours needs to come back.',
      citations: [pets],
    },
    {
      ...doubtful,
      name: 'pets-from-elsewhere',
      when: { pets: ['yes'], ...IN, far: ['schengen', 'other-eu', 'third', 'special'] },
      need: 'not-established',
      because: 'Our sources have the rule for pets from Great Britain only. Ask a vet and the customs office.',
      citations: [pets],
    },
    {
      ...doubtful,
      name: 'pets-way-out',
      when: { pets: ['yes'], direction: ['exit'] },
      need: 'not-established',
      because: 'The country that you go to has rules of its own for pets, which are not in our sources.',
      citations: [pets],
    },
  ],
} as const satisfies Item;

const licence = cite('driving', 'foreign licences');

export const DRIVING = {
  id: 'driving',
  title: 'Driving licence, to drive',
  french: 'permis de conduire',
  whom: 'Drivers.',
  form: 'original',
  luggage: 'any',
  rows: [
    {
      ...medium,
      name: 'driving-none',
      when: { driving: ['no'] },
      need: 'not-needed',
      silent: true,
      because: 'You do not drive.',
      citations: [licence],
    },
    {
      ...doubtful,
      name: 'driving-british',
      when: { driving: ['british-licence'] },
      need: 'needed',
      because:
        'A photocard licence of the United Kingdom is accepted to drive in France as a visitor. This is general knowledge, not read in a text.',
      citations: [licence],
    },
    {
      ...doubtful,
      name: 'driving-other',
      when: { driving: ['other-licence'] },
      need: 'not-established',
      because: 'Which other licences are accepted, and for how long, is not in our sources.',
      citations: [licence],
    },
  ],
} as const satisfies Item;

const cards = cite('healthCards', 'European and UK health card');

export const HEALTH_CARD = {
  id: 'health-card',
  title: 'European health card (CEAM), or GHIC from the United Kingdom',
  french: 'carte européenne d’assurance maladie',
  whom: 'People insured in the EU, the EEA, Switzerland or the United Kingdom.',
  form: 'original',
  luggage: 'any',
  rows: [
    {
      ...doubtful,
      name: 'health-eu-visiting',
      when: { ...IN, cover: ['other-state'] },
      need: 'advised',
      because: 'The European health card pays for care in France on the French terms. No border asks for it.',
      citations: [cards],
    },
    {
      ...doubtful,
      name: 'health-britain-visiting',
      when: { ...IN, cover: ['britain'] },
      need: 'advised',
      because: 'The UK health card (GHIC) pays for care in France on the French terms. No border asks for it.',
      citations: [cards],
    },
    {
      ...doubtful,
      name: 'health-french-coming-home',
      when: { ...IN, cover: ['france'] },
      need: 'not-needed',
      silent: true,
      because: 'In France the «carte Vitale» does.',
      citations: [cards],
    },
    {
      ...medium,
      name: 'health-french-leaving-within',
      when: { direction: ['exit'], cover: ['france'], far: ['schengen', 'other-eu'] },
      need: 'advised',
      because:
        'The European health card, in French «CEAM», is free and ordered in the ameli account, at least 15 days before. No border asks for it.',
      practice: 'If it is late, a certificate that stands in for it for three months can be downloaded there.',
      citations: [cite('healthCardOrder', 'when to ask, how long it takes'), cards],
    },
    {
      ...doubtful,
      name: 'health-french-leaving-outside',
      when: { direction: ['exit'], cover: ['france'], far: ['britain', 'third', 'special'] },
      need: 'not-established',
      because: 'Whether the European health card helps where you go is not in our sources.',
      citations: [cards],
    },
    {
      ...doubtful,
      name: 'health-others-leaving',
      when: { direction: ['exit'], cover: ['other-state', 'britain', 'none-of-these'] },
      need: 'not-needed',
      silent: true,
      because: 'You leave France.',
      citations: [cards],
    },
    {
      ...doubtful,
      name: 'health-none',
      when: { ...IN, cover: ['none-of-these'] },
      need: 'not-needed',
      because: 'The two cards are for people insured in the EU, the EEA, Switzerland or the United Kingdom.',
      citations: [cards],
    },
  ],
} as const satisfies Item;
