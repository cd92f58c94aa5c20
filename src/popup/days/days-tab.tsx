import type { ComponentChildren } from 'preact';
import { DataPage } from '../data/data-page.tsx';
import { PeoplePage } from '../people/people-page.tsx';
import { UndoBar, useUndo } from '../records/undo.tsx';
import { useRecords } from '../records/use-records.ts';
import { CountedPage } from './counted-page.tsx';
import { Overview } from './overview.tsx';
import { PapersPage } from './papers-page.tsx';
import { PlansPage } from './plans-page.tsx';
import { TripPage } from './trip-page.tsx';
import { useDays } from './use-days.ts';
import { useView } from './use-view.ts';

/** How long may I stay? One overview, and pages that its links open. */
export function DaysTab() {
  const { state, store } = useRecords();
  const days = useDays(state);
  const undo = useUndo(store);
  const [page, id = ''] = useView();
  const pages: Readonly<Record<string, readonly [title: string, content: () => ComponentChildren]>> = {
    trip: ['Trip', () => <TripPage key={id} id={id} days={days} undo={undo} />],
    papers: ['Permits and visas', () => <PapersPage days={days} undo={undo} />],
    plans: ['Plans', () => <PlansPage days={days} undo={undo} />],
    counted: ['How this was counted', () => <CountedPage days={days} />],
    people: ['People', () => <PeoplePage undo={undo} />],
    data: ['Your data', () => <DataPage undo={undo} />],
  };
  const sub = page === undefined || !Object.hasOwn(pages, page) ? undefined : pages[page];
  return (
    <div class={sub ? 'days sub' : 'days'}>
      {sub && (
        <div class="sub-head">
          <a href="#days">‹ Days</a>
          <h2 tabIndex={-1}>{sub[0]}</h2>
        </div>
      )}
      <UndoBar undo={undo} />
      {sub ? sub[1]() : <Overview days={days} />}
    </div>
  );
}
