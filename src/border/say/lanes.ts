import type { Decision } from '../decide.ts';
import { type Citation, cite } from '../law/citation.ts';
import { CHECKED_ON, type Dated } from '../law/dated.ts';
import { EES_STARTS } from '../law/period.ts';
import type { Status } from '../tables/status-names.ts';

/** Where to queue, and whether to use kiosk or gate. Never a promise: lanes are permitted, not guaranteed. */
export interface LaneAdvice extends Dated {
  readonly name: string;
  readonly lane: string;
  readonly kiosk: string;
  readonly gate: string;
  readonly citations: readonly Citation[];
}

const common = {
  checkedOn: CHECKED_ON,
  citations: [
    cite('code', 'Art. 10(2), Annex III', 'lanes and their signs'),
    cite('code', 'Art. 8a to 8c', 'kiosks and gates'),
    cite('security', 'R232-6, R232-11-2-1', 'PARAFE gates'),
    cite('gates', 'who may use the gates'),
  ],
};

export const LANES: Readonly<Record<'citizens' | 'residents' | 'microstates' | 'exempt' | 'others', LaneAdvice>> = {
  citizens: {
    ...common,
    name: 'Lanes and gates for citizens',
    lane: 'The lane for EU, EEA and Swiss citizens is for you.',
    kiosk: 'Do not register at an EES kiosk.',
    gate: 'You may use the PARAFE gates with a chip passport.',
    asOf: '2026-04-03',
    certainty: 'high',
  },
  residents: {
    ...common,
    name: 'Lanes and gates for residents',
    lane: 'Use “visa not required” or “all passports”. Some posts let residents use the EU lane; none must.',
    kiosk: 'Do not register at an EES kiosk. Go to an officer, with the card or visa on top of the passport.',
    gate: 'Whether residents may use the PARAFE gates is not settled. The French text of 3 Apr 2026 left them out; the ministry said about May 2026 that they may. Ask at the post.',
    asOf: '2026-05',
    certainty: 'medium',
  },
  microstates: {
    ...common,
    name: 'Lanes and gates for micro-states',
    lane: 'Use “visa not required” or “all passports”.',
    kiosk: 'Do not register at an EES kiosk.',
    gate: 'At an exit the PARAFE gates take adults of any nationality, yours without EES registration. At an entry they take only listed nationalities.',
    asOf: '2026-04-03',
    certainty: 'medium',
  },
  exempt: {
    ...common,
    name: 'Lanes and gates for others outside EES',
    lane: '“All passports” is open to you. Whether the post has a way of its own for you is for the post to say.',
    kiosk: 'Do not register at an EES kiosk: you are outside EES. Go to an officer.',
    gate: 'Whether the PARAFE gates take you was not established. Ask at the post.',
    asOf: '2026-04-03',
    certainty: 'low',
  },
  others: {
    ...common,
    name: 'Lanes and gates for visitors',
    lane: 'Use “all passports”, or “visa not required” if your passport needs no visa.',
    kiosk: 'Where there are EES kiosks, start there with a chip passport. An officer still decides.',
    gate: 'At an exit the PARAFE gates take adults of any nationality, after EES registration. At an entry they take only listed nationalities.',
    asOf: '2026-05',
    certainty: 'medium',
  },
};

/** Those who have a paper that the officer should see first. */
const WITH_PAPERS: readonly Status[] = [
  'family-card',
  'permit-holder',
  'mobile-permit-holder',
  'frontier-worker',
  'equivalent-family-with-permit',
  'long-stay-visa',
  'long-stay-unvalidated',
  'unsettled-paper',
  'expired-card',
];

/** Outside EES, with no card or visa to show for it. */
const EXEMPT: readonly Status[] = ['vatican', 'crew', 'cruise', 'official'];

function adviceFor(status: Status): LaneAdvice {
  if (status === 'free-mover') return LANES.citizens;
  if (status === 'microstate') return LANES.microstates;
  if (EXEMPT.includes(status)) return LANES.exempt;
  return WITH_PAPERS.includes(status) ? LANES.residents : LANES.others;
}

/** Lane, kiosk and gate for a decision at an external border; undefined where nobody queues for a check. */
export function laneFor({ statusRow, facts, aside }: Decision): LaneAdvice | undefined {
  if (facts.place === 'internal' || facts.place === 'airside') return undefined;
  return {
    ...adviceFor(statusRow.status),
    ...(aside.on < EES_STARTS ? { kiosk: 'There were no EES kiosks yet.' } : {}),
    ...(aside.age !== undefined && aside.age < 12 ? { gate: 'The gates are not made for children under 12.' } : {}),
  };
}
