import type { Advice } from '../../border/advice.ts';
import type { Crossing } from '../../border/crossing.ts';
import type { Decision } from '../../border/decide.ts';
import type { ShowItem } from '../../border/say/show.ts';
import type { Status } from '../../border/tables/status-names.ts';
import { citationsOf } from './card-content.ts';
import { crossingLines } from './crossing-lines.ts';
import { frenchTypography } from './french-typography.ts';

/** All that stands on the face for the check-in agent, in English. */
export interface AgentContent {
  readonly lines: readonly string[];
  readonly papers: readonly Pick<ShowItem, 'text' | 'french'>[];
  readonly journey: readonly string[];
  readonly citations: readonly string[];
}

/** Answers that say what the person is; the others leave it open or expect a refusal. */
const SETTLED = /^(NO_STAMP_|STAMP|EES_)/;

/** A permit or long-stay visa stands in for the visa (Schengen Borders Code Art. 6(1)(b)). */
const NEED_NO_VISA: readonly Status[] = ['permit-holder', 'long-stay-visa'];

const OUTSIDE_EES =
  'I hold a residence permit, a paper that counts as one, or a long-stay visa. EES does not record me: Regulation (EU) 2017/2226, Article 2(3).';
const NO_VISA =
  'With a valid residence permit or long-stay visa no short-stay visa is asked for: Schengen Borders Code, Article 6(1)(b).';
/** The text covers short stays only, so by its letter not residents; carriers may apply it all the same. So it is asked. */
const PASSPORT_DATES =
  'The rule on passports of under ten years, valid for three months longer, is written for stays of up to 90 days (Schengen Borders Code, Article 6(1)(a)), and I hold a permit or a long-stay visa. Could you please tell me whether your company applies it?';
const LEAVING = 'I leave after a short stay as a visitor.';
const VISITING = 'I come for a short stay, as a visitor.';
const SHORT_VISA = 'My short-stay visa, of type C, is in the passport.';
const EXEMPT = 'No visa is asked of this passport for a short stay: Regulation (EU) 2018/1806, Annex II.';
const ASK = 'Could you please tell me which documents you need to see for this journey?';
const ASK_IF_UNCLEAR = 'If anything is unclear, could you please ask a colleague?';

/** Says what the law says where that is sure, and asks where it is not. */
export function agentContent(decision: Decision, advice: Advice, crossing: Crossing): AgentContent {
  const sure = decision.certainty !== 'low' && SETTLED.test(decision.verdict);
  return {
    lines: ['Hello. These are my documents for this journey.', ...(sure ? claims(decision, advice) : [ASK])],
    papers: advice.show
      .filter(({ when }) => when === 'hand-over')
      .map(({ text, french }) => ({ text, ...(french === undefined ? {} : { french: frenchTypography(french) }) })),
    journey: crossingLines(crossing, decision.aside.on).map(({ english }) => english),
    citations: citationsOf(decision),
  };
}

/** As a visitor would say it; which visa is asked for is in the list of Regulation (EU) 2018/1806. */
function visiting({ direction, visa, visaNeed }: Decision['facts']): readonly string[] {
  if (direction === 'exit') return [LEAVING];
  if (visa === 'short') return [VISITING, SHORT_VISA];
  return visaNeed === 'exempt' ? [VISITING, EXEMPT] : [VISITING];
}

/** What the traveller is. Visitors and residents say it of themselves; for the rarer ones the rule speaks. */
function standing({ statusRow, facts, period }: Decision): readonly string[] {
  if (statusRow.status === 'visitor') return visiting(facts);
  if (!NEED_NO_VISA.includes(statusRow.status)) return [statusRow.because];
  return [...(period === 'A' ? [] : [OUTSIDE_EES]), ...(facts.direction === 'entry' ? [NO_VISA] : [])];
}

function claims(decision: Decision, { warnings }: Advice): readonly string[] {
  const entering = decision.facts.direction === 'entry';
  return [
    ...standing(decision),
    ...(entering && warnings.some(({ name }) => name === 'Passport rules and residents') ? [PASSPORT_DATES] : []),
    ASK_IF_UNCLEAR,
  ];
}
