import { movesFreely } from '../codes/nationality.ts';
import { lastEntryDay, lastLeavingDay } from '../documents/read-passport.ts';
import { cite } from '../law/citation.ts';
import { CHECKED_ON } from '../law/dated.ts';
import { isLongStay } from '../read/visa.ts';
import { endsBeforeIssue, type Traveller } from '../traveller.ts';
import type { DeadlineSources, Draft } from './deadline.ts';

const law = { checkedOn: CHECKED_ON, certainty: 'high', asOf: '2026-04-03' } as const;
const computed = { checkedOn: CHECKED_ON, certainty: 'medium', asOf: '2024' } as const;

const FOR_VISITORS =
  'It is not written for holders of a card or a long-stay visa, but carriers may apply it all the same.';

/**
 * The end of each travel document, and of passports the two days that follow from the conditions of entry. Those are not
 * asked of citizens who move freely.
 */
export function passportsOf({ id, traveller }: DeadlineSources): readonly Draft[] {
  const aside = holdsPaper(traveller) ? ` ${FOR_VISITORS}` : '';
  return (traveller.documents ?? []).flatMap((document, index) => {
    if (endsBeforeIssue(document)) return [];
    const { kind, issuer, issued, expires } = document;
    const isPassport = kind === 'passport' || kind === 'diplomatic-passport';
    const hasRules = isPassport && !movesFreely(issuer);
    const name = isPassport ? 'passport' : 'travel document';
    const drafts: Draft[] = [];
    if (hasRules && issued !== undefined) {
      drafts.push({
        ...computed,
        id: `passport-age-${id}-${index}`,
        day: lastEntryDay(issued).toString(),
        title: 'Last day on which a visitor may enter with this passport',
        because: `A visitor’s passport must have been issued within ten years before the entry. Carriers may count one day less.${aside}`,
        citations: [cite('code', 'Art. 6(1)(a)(ii)')],
      });
    }
    if (hasRules && expires !== undefined) {
      drafts.push({
        ...computed,
        certainty: 'high',
        id: `passport-margin-${id}-${index}`,
        day: lastLeavingDay(expires).toString(),
        title: 'Last day on which a visitor may plan to leave with this passport',
        because: `A visitor’s passport must be valid for three months after leaving.${aside}`,
        citations: [cite('code', 'Art. 6(1)(a)(i)')],
      });
    }
    if (expires !== undefined) {
      drafts.push({
        ...law,
        id: `document-end-${id}-${index}`,
        day: expires,
        title: `Last day of the ${name}`,
        because: `It is the last day that stands in the ${name}.`,
        citations: [cite('code', 'Art. 6(1)(a)')],
      });
    }
    return drafts;
  });
}

function holdsPaper({ permits = [], visas = [] }: Traveller): boolean {
  return permits.length > 0 || visas.some(isLongStay);
}
