import { useEffect, useRef } from 'preact/hooks';
import { type ListQuestionId, questionOf } from '../../border/documents/questions.ts';
import { isDay } from '../../household/both-ways.ts';
import { DateField } from '../dates/date-field.tsx';
import { CARRIED_CHOICES, COMPANY_CHOICES, COVER_CHOICES, LICENCE_CHOICES, LODGING_CHOICES } from './choices.ts';
import type { Answers } from './use-answers.ts';
import type { Trip } from './use-trip.ts';

interface QuestionCardProps {
  readonly id: ListQuestionId;
  readonly trip: Trip;
  readonly answers: Answers;
  /** The question was answered to the end: the next one may come. */
  readonly onDone: () => void;
  /** Takes the focus when it comes, because another question was answered before it. */
  readonly focus: boolean;
}

/** One plain question, with its answers as buttons. What belongs to the verdict is asked where the verdict asks it. */
export function QuestionCard({ id, trip, answers, onDone, focus }: QuestionCardProps) {
  const { text, settledBy } = questionOf(id);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focus) heading.current?.focus();
  }, [id, focus]);
  return (
    <section class="card question" aria-labelledby="question">
      <h3 id="question" tabIndex={-1} ref={heading}>
        {text}
      </h3>
      <AnswerForm id={id} trip={trip} answers={answers} onDone={onDone} />
      <p class="quiet">{settledBy}</p>
    </section>
  );
}

function AnswerForm({ id, trip, answers, onDone }: Omit<QuestionCardProps, 'focus'>) {
  const { answer, person } = answers;
  const then = (change: () => void) => () => {
    change();
    onDone();
  };
  const buttons = <Value,>(choices: readonly { value: Value; text: string }[], choose: (value: Value) => void) => (
    <div class="answers">
      {choices.map(({ value, text }) => (
        <button type="button" class="plain" key={text} onClick={then(() => choose(value))}>
          {text}
        </button>
      ))}
    </div>
  );
  switch (id) {
    case 'lodging':
      return buttons(LODGING_CHOICES, (lodging) => answer({ lodging }));
    case 'company':
      return buttons(COMPANY_CHOICES, (company) => answer({ company }));
    case 'licence':
      return buttons(LICENCE_CHOICES, (licence) => answer({ licence }));
    case 'cover':
      return buttons(COVER_CHOICES, (cover) => person({ cover }));
    case 'lives-in-france':
      return buttons(YES_NO, (livesInFrance) => person({ livesInFrance }));
    case 'minor':
      return buttons(AGES, (adult) => person({ adult }));
    case 'carries':
      return <Carried trip={trip} answers={answers} onDone={onDone} />;
    case 'passport-dates':
      return <PassportDates trip={trip} answers={answers} onDone={onDone} />;
    default:
      return (
        <p>
          The verdict asks the same. <a href="#stamps">Answer it in Stamps</a>, and this list knows it too.
        </p>
      );
  }
}

const YES_NO = [
  { value: true, text: 'Yes' },
  { value: false, text: 'No' },
];

const AGES = [
  { value: true, text: 'No, 18 or older' },
  { value: false, text: 'Yes, under 18' },
];

type FormProps = Omit<QuestionCardProps, 'focus' | 'id'>;

function Carried({ trip, answers, onDone }: FormProps) {
  const carries = trip.kept.circumstances?.carries ?? [];
  return (
    <>
      {CARRIED_CHOICES.map(({ value, text }) => (
        <label class="check" key={value}>
          <input
            type="checkbox"
            checked={carries.includes(value)}
            onChange={({ currentTarget }) => {
              const others = carries.filter((one) => one !== value);
              answers.answer({ carries: currentTarget.checked ? [...others, value] : others });
            }}
          />
          {text}
        </label>
      ))}
      <div class="answers">
        <button
          type="button"
          class="plain"
          onClick={() => {
            answers.answer({ carries });
            onDone();
          }}
        >
          {carries.length === 0 ? 'None of these' : 'Done'}
        </button>
      </div>
    </>
  );
}

function PassportDates({ trip, answers, onDone }: FormProps) {
  const { member, passportAt, today } = trip;
  const passport = member.documents?.[passportAt];
  const { issued, expires } = passport ?? {};
  const wrong = issued && expires && expires < issued ? 'A passport cannot end before it was issued.' : undefined;
  return (
    <>
      <DateField
        label="Issued on"
        value={issued}
        today={today}
        problem={
          isDay(issued) && issued > today
            ? 'This day is still to come. A passport bears a day that is past.'
            : undefined
        }
        onChange={(date) => answers.passport({ issued: date })}
      />
      <DateField
        label="Ends on"
        value={expires}
        today={today}
        problem={wrong}
        onChange={(date) => answers.passport({ expires: date })}
      />
      <div class="answers">
        <button type="button" class="plain" onClick={onDone}>
          Done
        </button>
        <button
          type="button"
          class="plain"
          onClick={() => {
            answers.answer({ passportNotAtHand: true });
            onDone();
          }}
        >
          I do not have it at hand
        </button>
      </div>
    </>
  );
}
