import { SCHENGEN_CODES } from '../../border/codes/state.ts';
import type { Visa, VisaKind } from '../../border/traveller.ts';
import { DateField } from '../dates/date-field.tsx';
import { COUNTRIES, stateName } from './country-names.ts';
import { Tick } from './permits-form.tsx';
import { optionsOf, SelectField } from './select-field.tsx';
import { VISA_CHOICES } from './words.ts';

interface HeldVisaProps {
  readonly visa: Visa;
  readonly today: string;
  readonly onChange: (change: Partial<Visa>) => void;
  readonly onRemove: () => void;
}

/** One visa as the sticker has it: letter, giver, days, entries, states. */
export function HeldVisa({ visa, today, onChange, onRemove }: HeldVisaProps) {
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
      {visa.kind === 'LTV' && <ValidFor {...{ visa, onChange }} />}
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

/** The states named on a visa that is limited to some: they decide whether it opens this border. */
function ValidFor({ visa: { validFor = [] }, onChange }: Pick<HeldVisaProps, 'visa' | 'onChange'>) {
  return (
    <>
      <SelectField
        key={validFor.length}
        label={validFor.length === 0 ? 'States in the box “valid for”' : 'Another state in the box “valid for”'}
        value=""
        none={validFor.length === 0 ? 'Choose the first' : 'No other'}
        options={optionsOf(COUNTRIES.filter(({ code }) => SCHENGEN_CODES.includes(code) && !validFor.includes(code)))}
        onChange={(code) => code !== '' && onChange({ validFor: [...validFor, code] })}
      />
      {validFor.length > 0 && (
        <ul class="given-lines" aria-label="States in the box “valid for”">
          {validFor.map((code) => (
            <li key={code}>
              <span>{stateName(code)}</span>
              <button
                type="button"
                class="plain"
                onClick={() => onChange({ validFor: validFor.filter((one) => one !== code) })}
              >
                Remove<span class="unseen"> {stateName(code)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
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
