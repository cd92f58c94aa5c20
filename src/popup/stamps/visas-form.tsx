import type { Visa, VisaKind } from '../../border/traveller.ts';
import { DateField } from '../dates/date-field.tsx';
import { withChanged, withPaper } from '../days/paper-list.ts';
import { COUNTRIES } from './country-names.ts';
import type { FormProps } from './form-props.ts';
import { Tick } from './permits-form.tsx';
import { optionsOf, SelectField } from './select-field.tsx';
import { VisaSticker } from './visa-sticker.tsx';
import { VISA_CHOICES } from './words.ts';

/** The type letter of the sticker, who gave it, and from when to when. */
export function VisasForm({ present, answers, today, onDone }: FormProps) {
  const { member } = present;
  const { visas } = member;
  return (
    <>
      <VisaSticker />
      <p class="quiet">
        The letter in the ring decides, not the name. A “short-stay visitor visa” may be of type C, or a{' '}
        <i lang="fr">visa de long séjour temporaire « visiteur »</i> (VLS-T, temporary long-stay visitor visa), which is
        of type D.
      </p>
      {visas === undefined || visas.length === 0 ? (
        <>
          <button
            type="button"
            class="choice"
            onClick={() => {
              answers.person({ visas: [] });
              onDone();
            }}
          >
            No visa sticker
          </button>
          {VISA_CHOICES.map(({ kind, text, note }) => (
            <button type="button" class="choice" key={kind} onClick={() => answers.person(withPaper(member, kind))}>
              <span>{text}</span>
              <span class="quiet">{note}</span>
            </button>
          ))}
        </>
      ) : (
        <>
          {visas.map((visa, index) => (
            <HeldVisa
              key={index}
              {...{ visa, today }}
              onChange={(change) => answers.person(withChanged(member, { list: 'visas', index }, change))}
              onRemove={() => answers.person(withChanged(member, { list: 'visas', index }, null))}
            />
          ))}
          <button type="button" class="plain start" onClick={() => answers.person(withPaper(member, 'unknown'))}>
            Add another visa
          </button>
        </>
      )}
    </>
  );
}

interface HeldVisaProps {
  readonly visa: Visa;
  readonly today: string;
  readonly onChange: (change: Partial<Visa>) => void;
  readonly onRemove: () => void;
}

function HeldVisa({ visa, today, onChange, onRemove }: HeldVisaProps) {
  return (
    <fieldset class="card">
      <legend>Visa</legend>
      <SelectField
        label="Letter in the box “type”"
        value={visa.kind}
        options={VISA_CHOICES.map(({ kind, text }) => ({ value: kind, text }))}
        onChange={(kind) => onChange({ kind: kind as VisaKind })}
      />
      <SelectField
        label="Given by"
        value={visa.issuer}
        options={optionsOf(COUNTRIES)}
        onChange={(issuer) => onChange({ issuer })}
      />
      <div class="two">
        <DateField label="Valid from" value={visa.from} today={today} onChange={(from) => onChange({ from })} />
        <DateField label="Valid until" value={visa.until} today={today} onChange={(until) => onChange({ until })} />
      </div>
      {visa.kind === 'VLS-TS' && (
        <SelectField
          label="Validated online within three months of the first entry?"
          value={visa.validation ?? ''}
          none="Not said"
          options={VALIDATIONS}
          onChange={(value) => onChange({ validation: value as NonNullable<Visa['validation']> })}
        />
      )}
      {(visa.kind === 'C' || visa.kind === 'LTV') && (
        <SelectField
          label="Number of entries"
          value={visa.entries ?? ''}
          none="Not said"
          options={ENTRIES}
          onChange={(value) => onChange({ entries: value as NonNullable<Visa['entries']> })}
        />
      )}
      <Tick
        text="All its entries are used up"
        checked={visa.entriesUsed === true}
        onChange={(entriesUsed) => onChange({ entriesUsed })}
      />
      <button type="button" class="plain start" onClick={onRemove}>
        Remove<span class="unseen"> the visa</span>
      </button>
    </fieldset>
  );
}

const VALIDATIONS = [
  { value: 'due', text: 'Not yet, the three months are running' },
  { value: 'done', text: 'Yes' },
  { value: 'missed', text: 'No, and the three months are over' },
];

const ENTRIES = [
  { value: '01', text: 'One (01)' },
  { value: '02', text: 'Two (02)' },
  { value: 'MULT', text: 'Many (MULT)' },
];
