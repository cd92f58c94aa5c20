import type { ComponentChildren } from 'preact';
import { decide } from '../../border/decide.ts';
import type { LetterKind } from '../../border/remedies/letter.ts';
import { REMEDIES, remediesFor } from '../../border/remedies/remedies.ts';
import type { RemedyId } from '../../border/remedies/remedy.ts';
import { letters } from '../../storage/household.ts';
import { keyOf, recordOf } from '../../storage/records.ts';
import { UndoBar, useUndo } from '../records/undo.tsx';
import { type UseRecords, useRecords } from '../records/use-records.ts';
import { DeadlinesPage } from './deadlines-page.tsx';
import { LetterPage } from './letter-page.tsx';
import { ListPage } from './list-page.tsx';
import { type Trip, useTrip } from './use-trip.ts';
import { useView } from './use-view.ts';
import { WrongList, WrongPage } from './wrong-page.tsx';

interface SubPage {
  readonly title: string;
  readonly up: { readonly href: string; readonly title: string };
  readonly content: ComponentChildren;
}

/** What to carry, which days matter, and what to do when the border goes wrong. */
export function DocumentsTab() {
  const records = useRecords();
  const trip = useTrip(records.state);
  const undo = useUndo(records.store);
  const sub = subPage(useView(), records, trip);
  return (
    <div class={sub ? 'documents sub' : 'documents'}>
      {sub && (
        <div class="sub-head">
          <a href={sub.up.href} class="no-print">
            ‹ {sub.up.title}
          </a>
          <h2 tabIndex={-1}>{sub.title}</h2>
        </div>
      )}
      <UndoBar undo={undo} />
      {sub ? sub.content : <ListPage records={records} trip={trip} undo={undo} order={orderOf(trip)} />}
    </div>
  );
}

const HOME = { href: '#documents', title: 'Documents' };

function subPage(
  [page, id, from]: readonly string[],
  { state, put }: UseRecords,
  trip: Trip | undefined,
): SubPage | undefined {
  if (page === 'days')
    return { title: 'Days that matter', up: HOME, content: <DeadlinesPage state={state} trip={trip} /> };
  if (page === 'letter' && (id === 'erase' || id === 'correct')) return letterPage(id, from, { state, put }, trip);
  if (page !== 'wrong') return undefined;
  const remedy = REMEDIES.find((one) => one.id === id);
  if (remedy === undefined)
    return { title: 'If it goes wrong', up: HOME, content: <WrongList order={orderOf(trip)} /> };
  const up = { href: '#documents/wrong', title: 'If it goes wrong' };
  return { title: remedy.title, up, content: <WrongPage remedy={remedy} ground={trip?.ground} /> };
}

/** @param from the page that led to the letter, where there was one. */
function letterPage(
  kind: LetterKind,
  from: string | undefined,
  { state, put }: Pick<UseRecords, 'state' | 'put'>,
  trip: Trip | undefined,
): SubPage {
  const usual = kind === 'erase' ? 'recorded-by-mistake' : 'not-recorded';
  const wrong = REMEDIES.find(({ id, letter }) => id === from && letter === kind)?.id ?? usual;
  const key = trip && keyOf(letters, trip.memberId);
  return {
    title: kind === 'erase' ? 'Letter: erase EES data' : 'Letter: correct EES data',
    up: { href: `#documents/wrong/${wrong}`, title: 'What to do' },
    content: (
      <LetterPage
        kind={kind}
        ground={trip?.ground}
        isForEes={trip?.isForEes === true}
        sent={trip && (recordOf(state, letters, trip.memberId)?.sent ?? [])}
        onSent={(sent) => key && put({ [key]: sent.length === 0 ? null : { sent } })}
      />
    ),
  };
}

/** What can happen to this traveller comes first. */
function orderOf(trip: Trip | undefined): readonly RemedyId[] {
  const crossing = trip?.ways?.out;
  const decision = trip && crossing && decide(trip.traveller, crossing, Temporal.PlainDate.from(crossing.date));
  return decision ? remediesFor(decision) : REMEDIES.map(({ id }) => id);
}
