import { useState } from 'preact/hooks';
import type { ListQuestionId } from '../../border/documents/questions.ts';
import { type Problem, problemsOf } from '../../border/problems.ts';
import type { RemedyId } from '../../border/remedies/remedy.ts';
import { paperWarnings } from '../../border/say/warnings.ts';
import type { Traveller } from '../../border/traveller.ts';
import type { Undo } from '../records/undo.tsx';
import type { UseRecords } from '../records/use-records.ts';
import { ChecklistView } from './checklist-view.tsx';
import { GivenAnswers } from './given-answers.tsx';
import { ListActions } from './list-actions.tsx';
import { OwnLines } from './own-lines.tsx';
import { QuestionCard } from './question-card.tsx';
import { TripHead } from './trip-head.tsx';
import { answersOf } from './use-answers.ts';
import type { Trip } from './use-trip.ts';
import { WrongList } from './wrong-page.tsx';

interface ListPageProps {
  readonly records: UseRecords;
  readonly trip: Trip | undefined;
  readonly undo: Undo;
  /** Which troubles come first. */
  readonly order: readonly RemedyId[];
}

/** The list for one traveller on one trip, the question that matters next, and the ways on. */
export function ListPage({ records: { state, put }, trip, undo, order }: ListPageProps) {
  return (
    <>
      {trip === undefined ? (
        <NothingYet />
      ) : (
        <TripList key={`${trip.journeyId} ${trip.memberId}`} {...{ state, put, trip, undo }} />
      )}
      <nav class="card ways-on" aria-labelledby="ways-on">
        <h3 id="ways-on">If it goes wrong</h3>
        <WrongList order={order} />
        <p>
          <a href="#documents/days">Days that matter, and a calendar file</a>
        </p>
      </nav>
    </>
  );
}

function NothingYet() {
  return (
    <section class="card" aria-labelledby="trip-head">
      <h2 id="trip-head" tabIndex={-1}>
        Documents for a trip
      </h2>
      <p>
        The list is made from the same answers as the verdict: who travels, on which passport, where and when you cross.
        Nothing is asked twice.
      </p>
      <p>
        <a href="#stamps">Begin in Stamps</a>
      </p>
    </section>
  );
}

interface TripListProps extends Pick<UseRecords, 'state' | 'put'> {
  readonly trip: Trip;
  readonly undo: Undo;
}

/** Answers that cannot both be right, said before a list is made of them. */
function Contradictions({ problems }: { problems: readonly Problem[] }) {
  return (
    <div role="status">
      {problems.map(({ text }) => (
        <p key={text} class="problem amber">
          {text} <a href="#stamps">Change it in Stamps</a>
        </p>
      ))}
    </div>
  );
}

/** A card or visa that begins after one comes in was not looked at: said, so that nobody takes it for overlooked. */
function NotBegun({ trip: { legs } }: { trip: Trip }) {
  const entry = legs.find(({ crossing }) => crossing.direction === 'entry');
  const warnings = entry === undefined ? [] : paperWarnings(entry.traveller, entry.crossing.date);
  return warnings.map(({ name, text }) => (
    <p key={name} class="problem amber">
      {text}
    </p>
  ));
}

/** The dates of passports are typed here, and judged beside their fields. */
function withoutDates({ documents, ...rest }: Traveller): Traveller {
  return {
    ...rest,
    ...(documents === undefined ? {} : { documents: documents.map(({ issued: _, expires: __, ...one }) => one) }),
  };
}

/** Then only a day is missing, and days can be given here. */
function hasPlace({ journey: { entry, exit } }: Trip): boolean {
  return entry?.place !== undefined || exit?.place !== undefined;
}

const STAYS: readonly ListQuestionId[] = ['passport-dates', 'carries'];

function TripList({ state, put, trip, undo }: TripListProps) {
  const answers = answersOf(trip, put);
  const [held, setHeld] = useState<ListQuestionId>();
  const [answered, setAnswered] = useState(0);
  const { list, kept, traveller, ways } = trip;
  const problems = problemsOf(withoutDates(traveller), ways?.out);
  const question = held ?? list?.question?.id;
  // Typing dates or ticking boxes answers a question before one is done with it: it stays until one says so.
  if (held === undefined && question !== undefined && STAYS.includes(question)) setHeld(question);
  const next = () => {
    setHeld(undefined);
    setAnswered((count) => count + 1);
  };
  return (
    <>
      <TripHead state={state} trip={trip} answers={answers} put={put} />
      <Contradictions problems={problems} />
      <NotBegun trip={trip} />
      <GivenAnswers
        trip={trip}
        onChange={(id) => {
          setHeld(id);
          setAnswered((count) => count + 1);
        }}
      />
      {question !== undefined && problems.length === 0 && (
        <QuestionCard key={question} id={question} trip={trip} answers={answers} onDone={next} focus={answered > 0} />
      )}
      {list === undefined ? (
        <p>
          {hasPlace(trip) ? (
            'The day of the crossing has not been said. Give it above, then the list stands here.'
          ) : (
            <>
              Where or when you cross has not been said. <a href="#stamps">Say it in Stamps</a>, then the list stands
              here.
            </>
          )}
        </p>
      ) : (
        <>
          <ChecklistView
            list={list}
            kept={kept}
            onReady={(item, ready) => {
              const others = (kept.ready ?? []).filter((one) => one !== item);
              answers.keep({ ...kept, ready: ready ? [...others, item] : others });
            }}
          />
          <OwnLines own={kept.own ?? []} onChange={(own) => answers.keep({ ...kept, own })} />
          <ListActions state={state} trip={trip} undo={undo} />
          <p class="quiet">
            Made by what you entered, from stored copies of the sources. Not legal advice: the officer decides.
          </p>
        </>
      )}
    </>
  );
}
