import { PAPERS } from '../../border/papers.ts';
import { PLACES } from '../../border/places.ts';
import type { Permit, Visa, VisaKind } from '../../border/traveller.ts';
import { otherDirection } from '../../household/both-ways.ts';
import { formatDay } from '../dates/format-day.ts';
import { nationalityName, stateName } from './country-names.ts';
import { Printed } from './permits-form.tsx';
import type { Case } from './use-case.ts';
import { DOCUMENT_NAMES, RELATION_IN_SENTENCE } from './words.ts';

/** The questions that stand as a line once they are answered. */
type LineId = 'journey' | 'documents' | 'permits' | 'visas' | 'family' | 'days';

const LABELS: Readonly<Record<LineId, string>> = {
  journey: 'Crossing',
  documents: 'You show',
  permits: 'Papers',
  visas: 'Visa',
  family: 'Family',
  days: 'Days used',
};

interface GivenLinesProps {
  readonly present: Case;
  /** What is asked now: it has no line. */
  readonly open: LineId | undefined;
  readonly onChange: (id: LineId) => void;
}

/** What was answered, as lines that can be changed, each with what is wrong with it. */
export function GivenLines({ present, open, onChange }: GivenLinesProps) {
  const lines = (Object.keys(LABELS) as LineId[]).filter((id) => id !== open && isAnswered(id, present));
  if (lines.length === 0) return null;
  return (
    <ul class="card given-lines" aria-label="Your answers">
      {lines.map((id) => (
        <li key={id}>
          <span>
            <span class="unseen">{LABELS[id]}: </span>
            <Answer id={id} present={present} />
          </span>
          <button type="button" class="plain" onClick={() => onChange(id)}>
            Change<span class="unseen">: {LABELS[id]}</span>
          </button>
          {present.problems
            .filter(({ question }) => question === id)
            .map(({ text }) => (
              <p key={text} class="problem amber">
                {text}
              </p>
            ))}
        </li>
      ))}
    </ul>
  );
}

function isAnswered(id: LineId, present: Case): boolean {
  return (id !== 'days' && present.skipped.includes(id)) || hasAnswer(id, present);
}

/** Days used are a question only where the trips leave them open. */
function hasAnswer(id: LineId, { member, leg, personal, told }: Case): boolean {
  if (id === 'days') return told.daysBetween !== undefined && personal.daysUsed !== undefined;
  if (id === 'journey') return leg.place !== undefined || leg.date !== undefined;
  if (id === 'documents') return (member.nationalities ?? []).length > 0;
  return member[id] !== undefined;
}

function Answer({ id, present }: { id: LineId; present: Case }) {
  const { member, personal, skipped } = present;
  if (skipped.includes(id) && !hasAnswer(id, present)) return <>{LABELS[id]}: I don’t know</>;
  if (id === 'journey') return <>{journeyWords(present)}</>;
  if (id === 'days') return <>{personal.daysUsed} days used in the 180</>;
  if (id === 'permits') return <Papers permits={member.permits ?? []} />;
  if (id === 'visas') return <>{visaWords(member.visas ?? [])}</>;
  if (id === 'documents') {
    const shown = (personal.shown ?? [0]).flatMap((index) => member.documents?.[index] ?? []);
    const nationalities = (member.nationalities ?? []).map(nationalityName).join(', ');
    // Who has one nationality mostly shows its passport.
    const alone = member.nationalities?.length === 1 ? member.nationalities[0] : undefined;
    return (
      <>
        {nationalities}
        {shown.map(({ kind, issuer }) => (
          <span key={kind + issuer}>
            {' · '}
            {DOCUMENT_NAMES[kind].toLowerCase()}
            {issuer !== '' && issuer !== alone && ` (${stateName(issuer)})`}
          </span>
        ))}
        {member.adult === false && ' · under 18'}
      </>
    );
  }
  const tie = member.family?.[0];
  return (
    <>
      {tie
        ? `${RELATION_IN_SENTENCE[tie.relation]} of a citizen of ${stateName(tie.citizenOf)}`
        : 'Not with, or joining, a relative from the EU, the EEA or Switzerland'}
    </>
  );
}

function journeyWords({ leg, direction, journey }: Case): string {
  const place = PLACES.find(({ id }) => id === leg.place)?.name ?? 'place not said';
  const back = journey[otherDirection(direction)]?.date;
  const parts = [
    direction === 'entry' ? 'In' : 'Out',
    place,
    leg.date ? formatDay(leg.date) : 'day not said',
    ...(back ? [`${direction === 'entry' ? 'out' : 'back'} ${formatDay(back)}`] : []),
  ];
  return parts.join(' · ');
}

function Papers({ permits }: { permits: readonly Permit[] }) {
  if (permits.length === 0) return <>No card, visiting</>;
  return (
    <>
      {permits.map(({ paper, issuer, until }, index) => (
        <span key={paper + issuer}>
          {index > 0 && ', '}
          <Printed kind={paper} />
          {'french' in PAPERS[paper] ? '' : ` (${stateName(issuer)})`}
          {until && ` to ${formatDay(until)}`}
        </span>
      ))}
    </>
  );
}

/** As on the sticker: the letter first, then what tells visas of one letter apart. */
const LETTERS: Readonly<Record<VisaKind, string>> = {
  C: 'type C',
  D: 'type D',
  'VLS-TS': 'type D (VLS-TS)',
  'VLS-T': 'type D (VLS-T)',
  LTV: 'limited to some states',
  unknown: 'letter not known',
};

function visaWords(visas: readonly Visa[]): string {
  if (visas.length === 0) return 'No visa sticker';
  return visas
    .map(({ kind, until }) => {
      return `Visa, ${LETTERS[kind]}${until ? `, to ${formatDay(until)}` : ''}`;
    })
    .join('; ');
}
