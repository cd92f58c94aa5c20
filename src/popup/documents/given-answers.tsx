import type { ListQuestionId } from '../../border/documents/questions.ts';
import { formatDay } from '../dates/format-day.ts';
import { CARRIED_CHOICES, COMPANY_CHOICES, COVER_CHOICES, LICENCE_CHOICES, LODGING_CHOICES } from './choices.ts';
import type { Trip } from './use-trip.ts';

interface Given {
  readonly id: ListQuestionId;
  readonly label: string;
  readonly answer: string;
}

function wordsOf<Value>(
  choices: readonly { value: Value; text: string }[],
  value: Value | undefined,
): string | undefined {
  return choices.find((choice) => choice.value === value)?.text;
}

/** What was answered here, in words. */
function givenAnswers({ member, kept: { circumstances = {} }, passportAt }: Trip): readonly Given[] {
  const { carries, licence, company, lodging, passportNotAtHand } = circumstances;
  const passport = member.documents?.[passportAt];
  const dates = [
    passport?.issued && `issued ${formatDay(passport.issued)}`,
    passport?.expires && `ends ${formatDay(passport.expires)}`,
  ]
    .filter((part) => part)
    .join(', ');
  const carried = CARRIED_CHOICES.filter(({ value }) => carries?.includes(value)).map(({ text }) => text);
  const answers: readonly (readonly [ListQuestionId, string, string | undefined])[] = [
    ['minor', 'Age', member.adult === undefined ? undefined : member.adult ? '18 or older' : 'under 18'],
    [
      'lives-in-france',
      'Lives in France',
      member.livesInFrance === undefined ? undefined : member.livesInFrance ? 'yes' : 'no',
    ],
    ['company', 'Travels', wordsOf(COMPANY_CHOICES, company)],
    ['passport-dates', 'Passport', dates || (passportNotAtHand && 'not at hand')],
    ['lodging', 'Sleeps', wordsOf(LODGING_CHOICES, lodging)],
    ['carries', 'Brings', carries && (carried.join(', ') || 'none of what has rules of its own')],
    ['licence', 'Licence', carries?.includes('car') ? wordsOf(LICENCE_CHOICES, licence) : undefined],
    ['cover', 'Health cover', wordsOf(COVER_CHOICES, member.cover)],
  ];
  return answers.flatMap(([id, label, answer]) => (answer === undefined ? [] : [{ id, label, answer }]));
}

interface GivenAnswersProps {
  readonly trip: Trip;
  readonly onChange: (id: ListQuestionId) => void;
}

/** The answers as lines that can be changed. */
export function GivenAnswers({ trip, onChange }: GivenAnswersProps) {
  const given = givenAnswers(trip);
  if (given.length === 0) return null;
  return (
    <details class="given-answers">
      <summary>Your answers ({given.length})</summary>
      <ul class="given">
        {given.map(({ id, label, answer }) => (
          <li key={id}>
            <span>
              <span class="quiet">{label}:</span> {answer}
            </span>
            <button type="button" class="plain" onClick={() => onChange(id)}>
              Change<span class="unseen">: {label}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
