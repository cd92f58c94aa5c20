import { isNamedMicrostate, movesFreely } from '../codes/nationality.ts';
import type { Crossing } from '../crossing.ts';
import type { Decision } from '../decide.ts';
import { paperOf } from '../papers.ts';
import type { Status } from '../tables/status-names.ts';
import type { DocumentKind, IdentityDocument, Relation, Traveller, VisaKind } from '../traveller.ts';

/** One thing to hand over or to have at hand; the list is in the order of handing over. */
export interface ShowItem {
  readonly text: string;
  /** The words printed on it. */
  readonly french?: string;
  /** `hand-over`: with the passport, before being asked. `at-hand`: when asked. `obtain`: before the journey. */
  readonly when: 'hand-over' | 'at-hand' | 'obtain';
}

const DOCUMENT_NAMES: Readonly<Record<DocumentKind, string>> = {
  passport: 'Passport',
  'passport-card': 'Passport card',
  'id-card': 'National identity card',
  'diplomatic-passport': 'Diplomatic, service or official passport',
  'refugee-travel-document': 'Refugee or stateless travel document',
  'crew-certificate': 'Crew certificate or licence',
};

const VISA_NAMES: Readonly<Record<VisaKind, string>> = {
  C: 'Visa of type C: passport open at that page',
  LTV: 'Visa with limited territorial validity: passport open at that page',
  D: 'Long-stay visa of type D: passport open at that page',
  'VLS-TS': 'Long-stay visa VLS-TS, of type D: passport open at that page',
  'VLS-T': 'Long-stay visa VLS-T, of type D: passport open at that page',
  unknown: 'Visa. Look at the box “type” of the sticker: C or D',
};

const ROLE_PROOFS: Partial<Record<NonNullable<Crossing['role']>, string>> = {
  'aircrew-on-duty': 'Crew certificate or licence',
  'seafarer-shore-leave': 'Seafarer’s book and crew list',
  'train-crew-on-duty': 'Crew document of the train company',
  'lorry-driver': 'Freight papers',
  'posted-worker': 'Mission letter of the employer, and the work authorisation where one is needed',
  'wa-frontier-worker': 'Frontier worker document',
  'cruise-call': 'Cruise card',
  'cruise-joining': 'Cruise booking',
};

/** What a row of table 1 says is missing, by its name. */
const MISSING: Readonly<Record<string, ShowItem>> = {
  'first-application-without-visa': {
    text: 'A return visa from a French consulate',
    french: 'visa de retour',
    when: 'obtain',
  },
  'expired-card': { text: 'A return visa, or the new card', french: 'visa de retour', when: 'obtain' },
  'visa-missing': { text: 'A visa, of type C for a short stay', when: 'obtain' },
  'passport-too-old': { text: 'A newer passport', when: 'obtain' },
  'no-travel-document': { text: 'A passport or another travel document', when: 'obtain' },
  'family-without-card-or-visa': { text: 'A visa, as long as there is no family card', when: 'obtain' },
  'limited-card-at-entry': { text: 'A special authorisation or a visa', when: 'obtain' },
  'stateless-visa-unsettled': { text: 'A visa, if France asks one: see france-visas', when: 'obtain' },
  'refugee-document-visa-unsettled': { text: 'A visa, if France asks one: see france-visas', when: 'obtain' },
  'unsettled-permit': { text: 'A Schengen visa, if your nationality needs one', when: 'obtain' },
  'unsettled-long-stay-visa': { text: 'A Schengen visa, if your nationality needs one', when: 'obtain' },
};

/** Whose passport or identity card says it all: another paper would only raise a question. */
const BY_PASSPORT: readonly Status[] = ['free-mover', 'microstate', 'vatican'];

/** What to hand over and in which order, what to have at hand, and what to get before the journey. */
export function showList(decision: Decision, traveller: Traveller, crossing: Crossing): readonly ShowItem[] {
  const further = BY_PASSPORT.includes(decision.statusRow.status) ? [] : [...permits(traveller), ...visas(traveller)];
  const papers = [...documents(traveller, crossing), ...further];
  if (decision.verdict === 'NO_BORDER_CHECK') return papers.map((item) => ({ ...item, when: 'at-hand' }));
  if (decision.verdict === 'NO_ENTRY')
    return [...handOver('Onward boarding pass'), ...papers, ...transitVisa(decision)];
  return [
    ...betterDocument(decision, traveller),
    ...papers,
    ...proofs(decision, traveller, crossing),
    ...atHand(decision),
    ...missing(decision),
  ];
}

function handOver(...texts: readonly string[]): readonly ShowItem[] {
  return texts.map((text) => ({ text, when: 'hand-over' }));
}

/** An identity card that proves free movement goes on top of another country's passport. */
function documents({ documents: all = [] }: Traveller, { shown = [0] }: Crossing): readonly ShowItem[] {
  const handed = shown.flatMap((index) => all[index] ?? []);
  const isCard = ({ kind }: IdentityDocument) => kind === 'id-card';
  const cardsFirst = [...handed.filter(isCard), ...handed.filter((document) => !isCard(document))];
  return handOver(...cardsFirst.map(({ kind }) => DOCUMENT_NAMES[kind]));
}

function permits({ permits: all = [] }: Traveller): readonly ShowItem[] {
  return all.flatMap((permit) => {
    const { english, printed } = paperOf(permit.paper);
    const item: ShowItem = {
      text: `${english.charAt(0).toUpperCase()}${english.slice(1)}`,
      french: printed,
      when: 'hand-over',
    };
    return permit.withExpiredCard === true ? [item, ...handOver('The expired card')] : [item];
  });
}

function visas({ visas: all = [] }: Traveller): readonly ShowItem[] {
  return all.flatMap(({ kind, validation }) => [
    ...handOver(VISA_NAMES[kind]),
    ...(kind === 'VLS-TS' && validation === 'done' ? handOver('Confirmation of the online validation') : []),
  ]);
}

function betterDocument({ flags, aside }: Decision, { documents = [] }: Traveller): readonly ShowItem[] {
  if (aside.hiddenMicrostate) {
    if (documents.some(({ issuer }) => isNamedMicrostate(issuer)))
      return handOver('Better: the passport or card of Andorra, Monaco or San Marino that you hold');
    return [{ text: 'Better: the passport of your Andorran, Monegasque or Sammarinese nationality', when: 'obtain' }];
  }
  if (!flags.includes('DUAL_SHOW_EU_DOCUMENT')) return [];
  if (documents.some(({ issuer }) => movesFreely(issuer)))
    return handOver('Better: the passport or card of the EU, the EEA or Switzerland that you hold');
  return [{ text: 'Better: the passport or identity card of your EU, EEA or Swiss nationality', when: 'obtain' }];
}

/** What shows the tie, for a spouse; which papers show the others was not looked into. */
function proofOf(relation: Relation): string {
  return relation === 'spouse' ? 'Marriage certificate' : 'Proof of the family link';
}

function proofs(
  { statusRow }: Decision,
  { documents: all = [], family = [] }: Traveller,
  { role }: Crossing,
): readonly ShowItem[] {
  const paper = role ? ROLE_PROOFS[role] : undefined;
  const known = all.some(({ kind }) => DOCUMENT_NAMES[kind] === paper);
  return [
    ...(paper === undefined || known ? [] : handOver(paper)),
    ...(statusRow.status === 'family-without-card' || statusRow.status === 'family-unsettled'
      ? handOver(proofOf(family[0]?.relation ?? 'spouse'), 'Passport or identity card of the EU, EEA or Swiss citizen')
      : []),
    ...(statusRow.status === 'mobile-permit-holder'
      ? handOver('Proof of the mobility: letter of the university or employer')
      : []),
  ];
}

function atHand({ flags, facts, statusRow }: Decision): readonly ShowItem[] {
  const texts: string[] = [];
  if (flags.includes('PRESUMPTION_REBUT') || flags.includes('START_COUNT_DAY_AFTER_VISA_END')) {
    texts.push('Tickets, boarding passes, hotel or bank records that show when you came and went');
  }
  if (flags.includes('FIRST_ENTRY_PROOF_USEFUL'))
    texts.push('Boarding pass or ticket of the first entry, for the online validation');
  if (facts.visa === 'short' && facts.direction === 'entry' && statusRow.status === 'visitor')
    texts.push('Itinerary, lodging, funds, insurance and return ticket');
  return texts.map((text) => ({ text, when: 'at-hand' }));
}

function missing({ statusRow, facts }: Decision): readonly ShowItem[] {
  const item = MISSING[statusRow.name];
  const overseas = facts.place === 'overseas-link' || facts.place === 'overseas';
  const overseasVisa: ShowItem = {
    text: 'A visa for that part of overseas France, if your nationality needs one',
    when: 'obtain',
  };
  return [...(item === undefined ? [] : [item]), ...(overseas ? [overseasVisa] : [])];
}

function transitVisa({ aside }: Decision): readonly ShowItem[] {
  if (aside.transitVisa === undefined) return [];
  return [
    { text: `Airport transit visa, unless you are exempt. For your nationality: ${aside.transitVisa}`, when: 'obtain' },
  ];
}
