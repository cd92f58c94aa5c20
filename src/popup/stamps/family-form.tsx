import { useState } from 'preact/hooks';
import type { Crossing } from '../../border/crossing.ts';
import type { FamilyTie, Relation } from '../../border/traveller.ts';
import { merged, type Part } from './answers.ts';
import { COUNTRIES, FREE_MOVERS } from './country-names.ts';
import type { FormProps } from './form-props.ts';
import { YES_NO } from './permits-form.tsx';
import { optionsOf, SelectField } from './select-field.tsx';
import { RELATION_WORDS } from './words.ts';

/** A tie with a citizen who moves freely: which one, of which state, living where, travelling or not. */
export function FamilyForm({ present, answers, onDone }: FormProps) {
  const { member, personal } = present;
  const tie = member.family?.[0];
  // A state alone is no answer yet: what the tie is must be chosen, not guessed.
  const [state, setState] = useState('');
  const change = (part: Part<FamilyTie>) => {
    if (tie === undefined) setState(part.citizenOf ?? '');
    else answers.person({ family: part.citizenOf === '' ? [] : [merged<FamilyTie>(tie, part)] });
  };
  return (
    <>
      {tie === undefined && (
        <button
          type="button"
          class="choice"
          onClick={() => {
            answers.person({ family: [] });
            onDone();
          }}
        >
          No
        </button>
      )}
      <SelectField
        label={tie === undefined ? 'Yes, a citizen of' : 'Family of a citizen of'}
        value={tie?.citizenOf ?? state}
        none={tie === undefined ? 'Choose a state' : 'Nobody: I am not'}
        options={optionsOf(FREE_MOVERS)}
        onChange={(citizenOf) => change({ citizenOf })}
      />
      {tie === undefined && state !== '' && (
        <SelectField
          label="To that citizen you are"
          value=""
          none="Choose one"
          options={RELATIONS}
          onChange={(relation) =>
            answers.person({ family: [{ relation: relation as Relation, citizenOf: state, citizenLivesIn: null }] })
          }
        />
      )}
      {tie !== undefined && (
        <>
          <SelectField
            label="To that citizen you are"
            value={tie.relation}
            options={RELATIONS}
            onChange={(relation) => change({ relation: relation as Relation })}
          />
          <SelectField
            label="That citizen lives in"
            value={tie.citizenLivesIn ?? ''}
            none="Not known"
            options={optionsOf(COUNTRIES)}
            onChange={(code) => answers.person({ family: [{ ...tie, citizenLivesIn: code || null }] })}
          />
          <SelectField
            label="On this journey"
            value={personal.withCitizen ?? ''}
            none="Not said"
            options={COMPANY}
            onChange={(value) =>
              answers.personal({ withCitizen: (value || undefined) as NonNullable<Crossing['withCitizen']> })
            }
          />
        </>
      )}
    </>
  );
}

const RELATIONS = Object.entries(RELATION_WORDS).map(([value, text]) => ({ value, text }));

const COMPANY = [
  { value: 'together', text: 'We travel together' },
  { value: 'joining', text: 'I go to join him or her' },
  { value: 'alone', text: 'Neither: I travel alone' },
];

/** Whether the citizen uses free movement, where it could not be worked out. */
export function FreeMovementForm({ present, answers }: FormProps) {
  const { freeMovement } = present.personal;
  return (
    <SelectField
      label="Does he or she live or travel there as a citizen of another state, with you?"
      value={freeMovement === undefined || freeMovement === null ? '' : String(freeMovement)}
      none="Not said"
      options={YES_NO}
      onChange={(value) => answers.personal({ freeMovement: value === '' ? undefined : value === 'true' })}
    />
  );
}
