import { QUESTIONS as PAPER_QUESTIONS } from '../questions.ts';
import type { Traveller } from '../traveller.ts';
import type { Circumstances } from './circumstances.ts';
import type { ItemFactName, KnownItemFacts } from './item-facts.ts';

/** What is asked with the traveller's papers, and what only the list asks. */
export type ListQuestionId =
  | 'documents'
  | 'permits'
  | 'visas'
  | 'family'
  | 'passport-dates'
  | 'minor'
  | 'lives-in-france'
  | 'company'
  | 'lodging'
  | 'carries'
  | 'licence'
  | 'cover';

/** One plain question that would make a line of the list sure. */
export interface ListQuestion {
  readonly id: ListQuestionId;
  readonly text: string;
  /** What would settle it, for those who do not know. */
  readonly settledBy: string;
}

const OWN: Readonly<
  Record<Exclude<ListQuestionId, 'documents' | 'permits' | 'visas' | 'family'>, Omit<ListQuestion, 'id'>>
> = {
  'passport-dates': {
    text: 'When was the passport issued, and when does it end?',
    settledBy: 'Both dates stand on the page with the photo.',
  },
  minor: { text: 'Is this traveller under 18 on the day?', settledBy: 'The date of birth tells.' },
  'lives-in-france': {
    text: 'Does this traveller live in France?',
    settledBy: 'Where most of the year is spent counts.',
  },
  company: {
    text: 'With whom does the child travel?',
    settledBy: 'It counts who holds parental authority, which is usually both parents.',
  },
  lodging: { text: 'Where does this traveller sleep in France?', settledBy: 'Take the place of most of the nights.' },
  carries: { text: 'Which of these come along?', settledBy: 'Each of them has rules of its own.' },
  licence: { text: 'Which driving licence is it?', settledBy: 'The flag or letters on the card tell.' },
  cover: {
    text: 'Who pays when this traveller sees a doctor at home?',
    settledBy: 'The card of the health insurance tells the country.',
  },
};

/** In the order of asking: what is asked in another place first, then what settles most lines. */
const SETTLES: readonly { readonly id: ListQuestionId; readonly facts: readonly ItemFactName[] }[] = [
  {
    id: 'documents',
    facts: ['right', 'visaNeed', 'document', 'hiddenCitizen', 'refugeeFrom', 'transitVisa', 'documentEnd'],
  },
  { id: 'permits', facts: ['right', 'paper', 'paperKind', 'paperFrom', 'foreignPermit'] },
  { id: 'visas', facts: ['right', 'visa', 'paperFrom', 'validation'] },
  { id: 'family', facts: ['right'] },
  { id: 'minor', facts: ['age', 'home'] },
  { id: 'lives-in-france', facts: ['home'] },
  { id: 'company', facts: ['company'] },
  { id: 'passport-dates', facts: ['passportAge', 'passportEnd'] },
  { id: 'lodging', facts: ['lodging'] },
  { id: 'carries', facts: ['pets', 'medicines', 'cash', 'driving'] },
  { id: 'licence', facts: ['driving'] },
  { id: 'cover', facts: ['cover'] },
];

/** Has this question been answered, so that asking it again would bring nothing? */
function isAnswered(id: ListQuestionId, traveller: Traveller, circumstances: Circumstances): boolean {
  switch (id) {
    case 'documents':
      return (traveller.documents?.length ?? 0) > 0 && (traveller.nationalities?.length ?? 0) > 0;
    case 'permits':
    case 'visas':
    case 'family':
      return traveller[id] !== undefined;
    case 'passport-dates':
      return circumstances.passportNotAtHand === true;
    case 'minor':
      return traveller.age !== undefined || circumstances.minor !== undefined;
    case 'lives-in-france':
      return circumstances.livesInFrance !== undefined;
    default:
      return circumstances[id] !== undefined;
  }
}

/** The first question whose answer is missing and that could make an open line sure. */
export function questionFor(
  open: ReadonlySet<ItemFactName>,
  traveller: Traveller,
  circumstances: Circumstances,
): ListQuestion | undefined {
  const next = SETTLES.find(
    ({ id, facts }) => facts.some((fact) => open.has(fact)) && !isAnswered(id, traveller, circumstances),
  );
  return next && questionOf(next.id);
}

/** A question in its words. */
export function questionOf(id: ListQuestionId): ListQuestion {
  switch (id) {
    case 'documents':
    case 'permits':
    case 'visas':
    case 'family':
      return { id, ...PAPER_QUESTIONS[id] };
    default:
      return { id, ...OWN[id] };
  }
}

/** The facts that still part the rows that are possible. */
export function partingFacts(
  rows: readonly { readonly when: { readonly [Name in ItemFactName]?: readonly string[] } }[],
  known: KnownItemFacts,
): readonly ItemFactName[] {
  const names = new Set(rows.flatMap(({ when }) => Object.keys(when) as ItemFactName[]));
  return [...names].filter((name) => known[name] === undefined);
}
