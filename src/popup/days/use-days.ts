import { useEffect, useMemo, useState } from 'preact/hooks';
import { historyOf, type MemberHistory } from '../../household/history.ts';
import type { Member } from '../../household/member.ts';
import { countDays, type Reading } from '../../stay/count.ts';
import { type Day, dayOf } from '../../stay/day.ts';
import { journeys, members, trips } from '../../storage/household.ts';
import { type RecordState, recordOf, recordsOf } from '../../storage/records.ts';
import { todayHere } from '../dates/today.ts';
import { chosenMember } from '../records/chosen.ts';

/** Everything that the tab knows of the chosen person. */
export interface Days {
  /** Undefined as long as nobody is there. */
  readonly memberId: string | undefined;
  readonly member: Member;
  readonly history: MemberHistory;
  /** Of the history, with today as its control day. */
  readonly reading: Reading;
  /** ISO date */
  readonly today: string;
}

const NOBODY: Member = {};

/** Reads and counts the days of the chosen person, again whenever a record or the day changes. */
export function useDays(state: RecordState): Days {
  const today = useToday();
  const memberId = chosenMember(state)?.id;
  const member = memberId === undefined ? undefined : recordOf(state, members, memberId);
  const { records } = state;
  return useMemo(() => {
    const history = historyOf(memberId ?? '', member ?? NOBODY, recordsOf(state, trips), recordsOf(state, journeys));
    return { memberId, member: member ?? NOBODY, history, reading: countDays(history, dayOf(today) as Day), today };
    // The records are all of the state that is read here.
  }, [records, memberId, today]);
}

/** Today; a page that stays open over midnight is told when one comes back to it. */
function useToday(): string {
  const [today, setToday] = useState(todayHere);
  useEffect(() => {
    const stop = new AbortController();
    document.addEventListener('visibilitychange', () => setToday(todayHere()), { signal: stop.signal });
    return () => stop.abort();
  }, []);
  return today;
}
