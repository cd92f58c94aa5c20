import { cite } from '../law/citation.ts';
import { CHECKED_ON } from '../law/dated.ts';
import type { StatusRow } from './status.ts';

const sure = { checkedOn: CHECKED_ON, certainty: 'high', asOf: '2024', status: 'visitor' } as const;
const registered = cite('ees', 'Art. 2(1)(a), 14, 16, 17');
const shortStay = cite('code', 'Art. 6(1), 6a(1)(a)');

/** Table 1, last part: visitors for a short stay, told apart by what is said of them. The last row takes whoever is left. */
export const VISITORS: readonly StatusRow[] = [
  {
    ...sure,
    name: 'visitor-with-first-application',
    certainty: 'low',
    when: { paper: ['first-application'] },
    because: 'A paper that only shows a first application or a filing is not a permit, so you cross as a visitor.',
    practice: 'A short-stay record in EES may complicate the file at the prefecture. Ask there before you travel.',
    citations: [cite('code', 'Art. 2(16)(b)(i)'), shortStay, registered],
  },
  {
    ...sure,
    name: 'visitor-with-limited-card',
    certainty: 'low',
    when: { paper: ['limited-card'] },
    because:
      'A card limited to Mayotte, or with the sign # before its ground, does not allow entry into Schengen. What opens the border is your passport or visa, so you cross as a visitor.',
    practice: 'Officers may send back who shows only the card. Ask the prefecture before you book.',
    citations: [cite('frenchList', 'cards that do not allow Schengen entry'), shortStay, registered],
  },
  {
    ...sure,
    name: 'visitor-after-long-stay',
    certainty: 'medium',
    when: { visa: ['expired-long'] },
    because: 'The exemption ended with the long-stay visa. Days under it do not count; days after it do.',
    practice:
      'Without a file an overstay may be presumed. The last day of the visa answers it. You may also ask for a file to be opened.',
    citations: [cite('ees', 'Art. 14(8), 20'), cite('code', 'Art. 6(2), 12(1), 12(3)')],
  },
  {
    ...sure,
    name: 'visitor-with-limited-visa',
    certainty: 'medium',
    when: { visa: ['limited'] },
    because:
      'A visa with limited territorial validity is for a short stay in the states named on it. Its holder is a visitor.',
    practice:
      'If it was issued under Art. 25(1)(b) of the Visa Code, the stay printed on it counts, even above 90 days in 180.',
    citations: [shortStay, cite('ees', 'Art. 11(6)')],
  },
  {
    ...sure,
    name: 'visitor-with-short-visa',
    when: { visa: ['short'] },
    because:
      'A type C visa is for a short stay. Its holder is a visitor, under 90 days in 180 and under the days printed on the visa.',
    citations: [shortStay, cite('ees', 'Art. 2(1)(a), 14, 16')],
  },
  {
    ...sure,
    name: 'visitor-leaving-without-visa',
    certainty: 'medium',
    when: { visaNeed: ['required'] },
    because: 'At an exit no visa is asked for, but the stay is looked at. You leave as a visitor.',
    citations: [shortStay, registered],
  },
  {
    ...sure,
    name: 'visitor',
    when: {},
    because:
      'Whoever is not a citizen who moves freely and holds no permit or long-stay visa comes for a short stay as a visitor.',
    citations: [shortStay, registered],
  },
];
