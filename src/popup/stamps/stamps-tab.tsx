import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Crossing, Direction } from '../../border/crossing.ts';
import type { QuestionId } from '../../border/questions.ts';
import { isDay, otherDirection } from '../../household/both-ways.ts';
import { historyOf } from '../../household/history.ts';
import { toldByTrips } from '../../household/told-by-trips.ts';
import { journeys, trips } from '../../storage/household.ts';
import { recordsOf } from '../../storage/records.ts';
import { OfficerCard } from '../card/officer-card.tsx';
import { DateField } from '../dates/date-field.tsx';
import { todayHere } from '../dates/today.ts';
import { PersonBar } from '../people/person-bar.tsx';
import { chosenJourney, chosenMember } from '../records/chosen.ts';
import { useRecords } from '../records/use-records.ts';
import { answersOf, isLoneWay } from './answers.ts';
import { Assumptions } from './assumptions.tsx';
import { GivenLines } from './given-lines.tsx';
import { JourneyBar } from './journey-bar.tsx';
import { OpenAnswers } from './open-answers.tsx';
import { FORM_OF, QuestionView } from './question-view.tsx';
import { useCard } from './use-card.ts';
import { caseOf, firstDirection } from './use-case.ts';
import { Verdict } from './verdict.tsx';

/** Should my passport be stamped? One question at a time, then the verdict and its reasons. */
export function StampsTab() {
  const { state } = useRecords();
  const journey = useChanges(chosenJourney(state)?.id);
  const person = useChanges(chosenMember(state)?.id);
  return <StampsPage key={`${journey} ${person}`} />;
}

/** How often one thing was changed for another. The first answer makes a person and a journey: that is no change. */
function useChanges(id: string | undefined): number {
  const seen = useRef({ id, changes: 0 });
  if (seen.current.id !== id) {
    seen.current = { id, changes: seen.current.changes + (seen.current.id === undefined ? 0 : 1) };
  }
  return seen.current.changes;
}

/** Details that hang on the answer to another question: they are asked anew when that one is. */
const DETAILS: Partial<Record<QuestionId, readonly QuestionId[]>> = {
  documents: ['documents-fit'],
  visas: ['visa-letter', 'visa-states'],
  family: ['family-link'],
};

function StampsPage() {
  const { state, put, store } = useRecords();
  const today = todayHere();
  const { id: journeyId, ...journey } = chosenJourney(state) ?? { id: '', members: [] };
  const person = chosenMember(state) ?? { id: '' };
  const { records } = state;
  const history = useMemo(
    () => historyOf(person.id, person, recordsOf(state, trips), recordsOf(state, journeys)),
    // The records are all of the state that is read here.
    [records, person.id],
  );
  const [direction, setDirection] = useState<Direction>(() => firstDirection(journey, today));
  const [asOf, setAsOf] = useState<string>();
  const answers = answersOf(store);
  const tell = (crossing: Crossing) => toldByTrips(crossing, history, journeyId, today);
  const present = caseOf(person, journey, direction, today, isDay(asOf) ? asOf : undefined, tell);
  const [held, setHeld] = useState<QuestionId>();
  const [answered, setAnswered] = useState(0);
  const question = held ?? present.question?.id;
  const isCard = useCard();
  const page = useRef<HTMLDivElement>(null);
  // One keystroke may answer a question before one is done with it: it stays until one says so.
  if (held === undefined && question !== undefined) setHeld(question);
  useEffect(() => {
    if (answered > 0 && question === undefined) page.current?.querySelector<HTMLElement>('h2')?.focus();
  }, [answered, question]);

  const ask = (id: QuestionId) => {
    answers.unskip([id, ...(DETAILS[id] ?? [])]);
    setHeld(id);
    setAnswered((count) => count + 1);
  };
  const next = () => {
    // What stays open after it was answered would be asked again and again.
    const open = question && (present.followUp(question) ?? (isDetail(question) ? question : undefined));
    if (open !== undefined && (open !== question || open === present.question?.id)) answers.skip(open);
    setHeld(undefined);
    setAnswered((count) => count + 1);
  };
  const skip = () => {
    if (question === undefined) return;
    // Who does not know takes back what was chosen before, or leaves open only what the choice left open.
    const open = present.followUp(question);
    if (question === 'days') answers.personal({ daysUsed: undefined });
    else if (open === undefined && (question === 'permits' || question === 'visas' || question === 'family'))
      answers.person({ [question]: undefined });
    answers.skip(open ?? question);
    setHeld(undefined);
    setAnswered((count) => count + 1);
  };
  const turn = (to: Direction) => {
    if (present.leg.place !== undefined && isLoneWay(journey, direction)) answers.turn();
    setDirection(to);
  };
  const { verdict, crossing, outcomes } = present;
  return (
    <div class="stamps" ref={page}>
      <div class="stamps-bars">
        <JourneyBar state={state} put={put} />
        <PersonBar />
      </div>
      {state.records.size === 0 && <Welcome />}
      <GivenLines present={present} open={question && FORM_OF[question]} onChange={ask} />
      {question !== undefined ? (
        <QuestionView
          key={question}
          id={question}
          {...{ present, answers, today }}
          onDirection={turn}
          onDone={next}
          onSkip={skip}
          focus={answered > 0}
        />
      ) : verdict ? (
        <>
          {verdict.decision.verdict === 'ASK' && outcomes.length > 1 ? (
            <OpenAnswers present={present} onAsk={ask} />
          ) : (
            <Verdict verdict={verdict} today={today} asOf={isDay(asOf) && asOf !== crossing?.date ? asOf : undefined} />
          )}
          <div class="also">
            <DateField
              label="Ask for another day (as of)"
              value={asOf ?? crossing?.date}
              today={today}
              hint="The rules of that day are used; your answers stay."
              onChange={setAsOf}
            />
            <button
              type="button"
              class="plain start"
              onClick={() => {
                setDirection(otherDirection(direction));
                setAsOf(undefined);
                setAnswered((count) => count + 1);
              }}
            >
              {direction === 'entry' ? 'Look at the way out' : 'Look at the way in'}
            </button>
          </div>
        </>
      ) : (
        <OpenAnswers present={present} onAsk={ask} />
      )}
      <Assumptions {...{ present, answers, today }} />
      {isCard && verdict && crossing && (
        <OfficerCard
          {...verdict}
          {...{ traveller: present.traveller, crossing }}
          onBack={() => {
            location.hash = 'stamps';
          }}
        />
      )}
    </div>
  );
}

function isDetail(id: QuestionId): boolean {
  return Object.values(DETAILS).some((details) => details.includes(id));
}

function Welcome() {
  return (
    <p>
      <strong>Should your passport be stamped?</strong> At most five questions for most people. Everything stays on this
      device; no name is asked.
    </p>
  );
}
