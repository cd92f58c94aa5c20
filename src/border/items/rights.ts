import type { ItemFacts } from '../documents/item-facts.ts';
import { CHECKED_ON } from '../law/dated.ts';

type Right = ItemFacts['right'];
type Paper = ItemFacts['paper'];

/** Those whose way in the conditions of Art. 6 of the Code are not written for. */
export const HOLDERS = ['family-card', 'permit', 'long-stay-visa', 'unsettled'] as const satisfies readonly Right[];

export const FAMILY_WITHOUT_CARD = ['family-without-card', 'family-unsettled'] as const satisfies readonly Right[];

export const OUTSIDERS = [
  'visitor',
  'unsettled',
  'family-unsettled',
  'microstate',
  'role',
] as const satisfies readonly Right[];

export const NOT_FREE = [
  'microstate',
  'role',
  'family-card',
  'permit',
  'long-stay-visa',
  'family-without-card',
  'family-unsettled',
  'unsettled',
  'visitor',
] as const satisfies readonly Right[];

/** Papers that stand for a permit while they are in force. */
export const PERMITS = ['permit', 'mobility-permit', 'frontier-document'] as const satisfies readonly Paper[];

export const sure = { checkedOn: CHECKED_ON, certainty: 'high', asOf: '2026-04-03' } as const;
export const medium = { checkedOn: CHECKED_ON, certainty: 'medium', asOf: '2026' } as const;
export const doubtful = { checkedOn: CHECKED_ON, certainty: 'low', asOf: '2026' } as const;
