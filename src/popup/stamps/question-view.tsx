import { useEffect, useRef, useState } from 'preact/hooks';
import type { Direction } from '../../border/crossing.ts';
import { type FollowUp, QUESTIONS, type QuestionId } from '../../border/questions.ts';
import { isDay } from '../../household/both-ways.ts';
import { DaysForm } from './days-used.tsx';
import { DocumentsForm } from './documents-form.tsx';
import { FamilyForm } from './family-form.tsx';
import type { FormProps } from './form-props.ts';
import { JourneyForm } from './journey-form.tsx';
import { PermitsForm } from './permits-form.tsx';
import { VisasForm } from './visas-form.tsx';

interface QuestionViewProps extends FormProps {
  readonly id: QuestionId;
  readonly onDirection: (direction: Direction) => void;
  readonly onSkip: () => void;
  /** Takes the focus when it comes, because another question was answered before it. */
  readonly focus: boolean;
}

/** One plain question, with the way on and the way round it. */
export function QuestionView({ id, onDirection, onSkip, focus, ...form }: QuestionViewProps) {
  const { text, settledBy } = QUESTIONS[id];
  const heading = useRef<HTMLHeadingElement>(null);
  const [pressed, setPressed] = useState(false);
  useEffect(() => {
    if (focus) heading.current?.focus();
  }, [focus]);
  const missing = missingIn(id, form);
  const problems = form.present.problems.filter(({ question }) => question === PROBLEMS_OF[FORM_OF[id]]);
  return (
    <section class="card question" aria-labelledby="question">
      <h2 id="question" tabIndex={-1} ref={heading}>
        {text}
      </h2>
      <QuestionForm id={id} onDirection={onDirection} {...form} />
      <div role="status">
        {problems.map(({ text }) => (
          <p key={text} class="problem amber">
            {text}
          </p>
        ))}
        {pressed && missing !== undefined && <p class="problem amber">{missing}</p>}
      </div>
      <div class="answers">
        {hasNext(id, form) && (
          <button
            type="button"
            class="action"
            onClick={() => {
              setPressed(true);
              if (missing === undefined) form.onDone();
            }}
          >
            Next
          </button>
        )}
        <button type="button" class="plain unsure" onClick={onSkip}>
          I don’t know
        </button>
      </div>
      <p class="quiet">{settledBy}</p>
    </section>
  );
}

type FormId = 'journey' | 'documents' | 'permits' | 'visas' | 'family' | 'days';

/** Which answers a question is about, for what is wrong with them. */
export const FORM_OF: Readonly<Record<QuestionId, FormId>> = {
  journey: 'journey',
  documents: 'documents',
  'documents-fit': 'documents',
  permits: 'permits',
  visas: 'visas',
  'visa-letter': 'visas',
  'visa-states': 'visas',
  family: 'family',
  'family-link': 'family',
  days: 'days',
};

/** Days used stand among what is known of earlier crossings. */
const PROBLEMS_OF = {
  journey: 'journey',
  documents: 'documents',
  permits: 'permits',
  visas: 'visas',
  family: 'family',
  days: 'records',
} as const satisfies Readonly<Record<FormId, string>>;

function QuestionForm({ id, onDirection, ...form }: FormProps & Pick<QuestionViewProps, 'id' | 'onDirection'>) {
  switch (FORM_OF[id]) {
    case 'journey':
      return <JourneyForm onDirection={onDirection} {...form} />;
    case 'documents':
      return <DocumentsForm {...form} />;
    case 'permits':
      return <PermitsForm {...form} />;
    case 'visas':
      return <VisasForm states={id === 'visa-states'} {...form} />;
    case 'days':
      return <DaysForm {...form} />;
    default:
      return <FamilyForm {...form} />;
  }
}

/** While only a choice is asked, the choice itself leads on. */
function hasNext(id: QuestionId, { present: { member } }: FormProps): boolean {
  if (id === 'permits') return (member.permits ?? []).length > 0;
  if (id === 'visas') return (member.visas ?? []).length > 0;
  if (id === 'family') return (member.family ?? []).length > 0;
  return true;
}

const OR_NOT = 'or press “I don’t know”.';

const OPEN_WORDS: Readonly<Record<Exclude<FollowUp, 'visa-letter'>, (present: FormProps['present']) => string>> = {
  'visa-states': () => `Name the states in the box “valid for”, ${OR_NOT}`,
  'family-link': ({ personal }) =>
    `Say ${personal.withCitizen ? 'whether you live there together' : 'whether you travel together'}, ${OR_NOT}`,
};

/** What still keeps the question from being answered, as a sentence. */
function missingIn(id: QuestionId, { present }: FormProps): string | undefined {
  if (id === 'journey' && present.crossing === undefined) {
    if (present.leg.place === undefined) return 'Choose the place of the border control.';
    return `${present.leg.date ? 'Correct' : 'Enter'} the day on which you cross.`;
  }
  if (id === 'documents' && (present.member.nationalities ?? []).length === 0) return 'Choose a nationality.';
  if (FORM_OF[id] === 'documents' && present.member.documents?.some(({ issuer }) => issuer === ''))
    return 'Choose the state that issued the document.';
  if (FORM_OF[id] === 'documents' && present.member.adult === false && !isDay(present.member.born))
    return `Enter the day of birth of the child, ${OR_NOT}`;
  if (id === 'permits' && present.member.permits?.some(({ issuer }) => issuer === ''))
    return 'Choose the state that gave the paper.';
  if (id === 'days' && present.personal.daysUsed === undefined) return 'Enter a number of days.';
  const open = present.followUp(FORM_OF[id]);
  // Who cannot read the letter has said so.
  return open === undefined || open === 'visa-letter' ? undefined : OPEN_WORDS[open](present);
}
