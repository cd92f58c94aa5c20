import { useState } from 'preact/hooks';
import {
  correctLetter,
  eraseLetter,
  GROUNDS,
  type Ground,
  type LetterKind,
  letterAsText,
  linesOf,
  type Paragraph,
  piecesOfLetter,
} from '../../border/remedies/letter.ts';
import { OFFICES } from '../../border/remedies/offices.ts';
import { isDay } from '../../household/both-ways.ts';
import { DateField } from '../dates/date-field.tsx';
import { todayHere } from '../dates/today.ts';
import { PrintButton } from './print-button.tsx';

interface LetterPageProps {
  readonly kind: LetterKind;
  /** Why the traveller is outside EES, where the papers say it. */
  readonly ground: Ground | undefined;
  /** By what was entered, EES records this traveller: then there is nothing to erase. */
  readonly isForEes: boolean;
  /** Days on which a letter was sent, as typed; undefined while there is no traveller to keep them for. */
  readonly sent: readonly string[] | undefined;
  readonly onSent: (sent: readonly string[]) => void;
}

const GROUND_NAMES: Readonly<Record<Ground, string>> = {
  permit: 'I hold a residence card or permit',
  'long-stay-visa': 'I hold a long-stay visa, type D',
  'family-card': 'I hold the card of a family member of an EU citizen',
  citizen: 'I am a citizen of the EU, the EEA or Switzerland',
  microstate: 'I am a national of Andorra, Monaco or San Marino',
};

/** The letter in French, the English beside it, with blank lines for names and numbers. */
export function LetterPage({ kind, ground, isForEes, sent, onSent }: LetterPageProps) {
  const [chosen, setChosen] = useState<Ground>(ground ?? 'permit');
  const [copied, setCopied] = useState('');
  const letter = kind === 'erase' ? eraseLetter(chosen) : correctLetter();
  const copy = () =>
    navigator.clipboard.writeText(letterAsText(letter)).then(
      () => setCopied('The French letter is in the clipboard. Fill in the blanks after pasting.'),
      () => setCopied('The browser did not allow it. Select the French text and copy it yourself.'),
    );
  return (
    <>
      {kind === 'erase' && isForEes && (
        <p class="problem amber no-print">
          By what you entered, EES is for you: a record of yours is no mistake. If it is wrong, use{' '}
          <a href="#documents/letter/correct">the letter to have the data put right</a>.
        </p>
      )}
      {kind === 'erase' && (
        <label class="select-field no-print">
          <span>Why EES is not for you</span>
          <select value={chosen} onChange={({ currentTarget }) => setChosen(currentTarget.value as Ground)}>
            {(Object.keys(GROUNDS) as Ground[]).map((one) => (
              <option key={one} value={one}>
                {GROUND_NAMES[one]}
              </option>
            ))}
          </select>
        </label>
      )}
      <div class="answers no-print">
        <button type="button" class="plain" onClick={copy}>
          Copy the French letter
        </button>
        <PrintButton />
      </div>
      <p role="status" class="no-print">
        {copied}
      </p>
      <p class="to" lang="fr" translate={false}>
        {[OFFICES.ees.french, ...OFFICES.ees.address, OFFICES.ees.email].map((line) => (
          <span class="address-line" key={line}>
            {line}
          </span>
        ))}
      </p>
      <div class="letter">
        {linesOf(letter).map((paragraph) => (
          <BothLanguages key={paragraph.french} {...paragraph} />
        ))}
      </div>
      <p class="quiet no-print">
        Attach only what is asked, and mask numbers on the copies where possible. The address was reported on 5 Oct
        2026: look it up before you send. Not legal advice.
      </p>
      {sent && <Sent sent={sent} onSent={onSent} />}
    </>
  );
}

function BothLanguages({ french, english }: Paragraph) {
  return (
    <>
      <p lang="fr" translate={false}>
        <Pieces text={french} />
      </p>
      <p class="english quiet">
        <Pieces text={english} />
      </p>
    </>
  );
}

function Pieces({ text }: { text: string }) {
  return piecesOfLetter(text).map((piece, index) =>
    piece.isBlank ? (
      <span class="blank" key={index}>
        {piece.text}
      </span>
    ) : (
      piece.text
    ),
  );
}

/** The day of sending starts the 45 days, which then stand among the deadlines. */
function Sent({ sent, onSent }: { sent: readonly string[]; onSent: LetterPageProps['onSent'] }) {
  const today = todayHere();
  return (
    <section class="card no-print">
      <h3>When did you send it?</h3>
      <p>The 45 days for the answer then stand in your list of days.</p>
      {[...sent, ''].map((day, index) => (
        <DateField
          key={index}
          label={`Letter ${index + 1} sent on`}
          value={day}
          today={today}
          hint={isDay(day) && day > today ? 'This day is still to come. The 45 days are counted from it.' : undefined}
          onChange={(date) => onSent(withDay(sent, index, date))}
        />
      ))}
      <p>
        <a href="#documents/days">Your list of days</a>
      </p>
    </section>
  );
}

/** An emptied day goes, a new one is added at the end. */
function withDay(sent: readonly string[], index: number, date: string): readonly string[] {
  const days = [...sent];
  if (date === '') days.splice(index, 1);
  else days[index] = date;
  return days;
}
