import { type Code, movesFreely } from '../codes/nationality.ts';
import { appliesFamilyDirective, appliesMobilityDirectives, issuerStanding } from '../codes/state.ts';
import type { Facts } from '../facts.ts';
import { type Paper, paperOf } from '../papers.ts';
import { hasEnded, type IsoDate, type Permit, type Visa } from '../traveller.ts';

type PaperFact = Facts['paper'];

/** What else is known while a paper is read. */
export interface PaperSetting {
  readonly checkedBy: Code;
  readonly on: IsoDate;
  readonly age: number | undefined;
  readonly visas: readonly Visa[];
}

/** Strongest first: a person with several papers is judged by the best. */
const STRENGTH: readonly PaperFact[] = [
  'family-card',
  'permit',
  'mobility-permit',
  'frontier-document',
  'limited-card',
  'unsettled-permit',
  'unsettled-paper',
  'expired-card',
  'first-application',
  'asylum-claim',
  'none',
];

/** What the papers shown amount to in law. */
export function readPapers(permits: readonly Permit[], setting: PaperSetting): PaperFact {
  const read = permits.map((permit) => readPaper(permit, setting));
  return STRENGTH.find((fact) => read.includes(fact)) ?? 'none';
}

/** What one paper amounts to in law on the day and in the state of the crossing. */
export function readPaper(permit: Permit, setting: PaperSetting): PaperFact {
  const paper = paperOf(permit.paper);
  const ended = hasEnded(permit, setting.on);
  // Only the French list was read. What another state's provisional paper is worth is not known.
  const provisional = paper.french === true && paper.nature !== 'card';
  if (provisional && permit.issuer !== 'FR') return ended ? 'none' : 'unsettled-paper';
  switch (paper.nature) {
    case 'asylum-claim':
      return 'asylum-claim';
    case 'first-application':
      return permit.withExpiredCard === true ? 'expired-card' : 'first-application';
    case 'unsettled-paper':
      if (ended) return permit.withExpiredCard === true ? 'expired-card' : 'none';
      return permit.allowsCrossing === true ? 'permit' : 'unsettled-paper';
    case 'renewal-receipt':
      return ended ? 'expired-card' : readRenewalReceipt(permit, setting);
    case 'family-card':
      return ended ? 'none' : readFamilyCard(permit);
    default:
      return ended ? readEndedCard(paper, permit, setting.on) : readCard(paper, permit, setting);
  }
}

/** On the French list only together with the expired card or the expired VLS-TS. A VLS-T is not renewed: it is left out. */
function readRenewalReceipt(permit: Permit, { visas, on }: PaperSetting): PaperFact {
  const expired = visas.filter((visa) => hasEnded(visa, on)).map((visa) => visa.kind);
  if (permit.withExpiredCard === true || expired.includes('VLS-TS')) return 'permit';
  return expired.includes('VLS-T') ? 'first-application' : 'unsettled-paper';
}

/** Cards of the Directive come from the EU and the EEA. A Swiss one is a permit; any other state has none to give. */
function readFamilyCard({ issuer }: Permit): PaperFact {
  if (appliesFamilyDirective(issuer)) return 'family-card';
  return movesFreely(issuer) ? 'permit' : 'none';
}

function readCard(paper: Paper, permit: Permit, { checkedBy, on, age }: PaperSetting): PaperFact {
  if (paper.forMinors === true && age !== undefined && age >= 18) return 'none';
  if (permit.issuer === 'FR' && isLimitedToMayotte(permit.mention)) return 'limited-card';
  const standing = issuerStanding(permit.issuer, on);
  if (standing === 'outside') return 'none';
  if (paper.nature === 'frontier-document') return standing === 'schengen' ? 'frontier-document' : 'none';
  if (permit.issuer === checkedBy) return 'permit';
  if (paper.nature === 'mobility-card' && appliesMobilityDirectives(permit.issuer)) return 'mobility-permit';
  return standing === 'unsettled' ? 'unsettled-permit' : 'permit';
}

/** Cards for Mayotte only, and cards with "#" before the ground, do not allow entry into Schengen (C/2024/1212). */
export function isLimitedToMayotte(mention: string | undefined): boolean {
  return (
    mention !== undefined && (/limit[ée]e?\s+[àa]\s+mayotte/i.test(mention) || mention.trimStart().startsWith('#'))
  );
}

/**
 * L433-3: stay remains regular for three months after the end when renewal was asked for in time. Whether that opens the
 * border is not written, so the answer stays open; without a request, or later, the card is simply over. The rights of the
 * Withdrawal Agreement do not end with the card, so that card always leaves the question open.
 */
function readEndedCard(paper: Paper, permit: Permit, on: IsoDate): PaperFact {
  if (paper.outlives !== true || permit.issuer !== 'FR') return 'none';
  if (permit.paper === 'article50') return 'expired-card';
  const over = permit.until !== undefined && Temporal.PlainDate.from(permit.until).add({ months: 3 }).toString() < on;
  return permit.renewalFiled === false || over ? 'none' : 'expired-card';
}
