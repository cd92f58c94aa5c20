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
    else {
      answers.person({ family: part.citizenOf === '' ? [] : [merged<FamilyTie>(tie, part)] });
      // It was said of another tie.
      if (personal.freeMovement !== undefined) answers.personal({ freeMovement: undefined });
    }
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
            onChange={(code) => change({ citizenLivesIn: code || null })}
          />
          <SelectField
            label="On this journey"
            value={personal.withCitizen ?? ''}
            none="Not said"
            options={COMPANY}
            onChange={(value) =>
              answers.personal({
                withCitizen: (value || undefined) as NonNullable<Crossing['withCitizen']>,
                freeMovement: undefined,
              })
            }
          />
          {isHostedAlone(present, tie) && <LivesWith {...{ present, answers }} />}
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

/** Alone to a state where the citizen lives as a citizen of another one: it turns on whether both live there. */
function isHostedAlone({ personal, crossing }: FormProps['present'], tie: FamilyTie): boolean {
  const here = crossing?.checkedBy;
  return personal.withCitizen === 'alone' && tie.citizenLivesIn === here && tie.citizenOf !== here;
}

function LivesWith({ present, answers }: Pick<FormProps, 'present' | 'answers'>) {
  const { freeMovement } = present.personal;
  return (
    <SelectField
      label="Do you live there with him or her?"
      value={freeMovement === undefined || freeMovement === null ? '' : String(freeMovement)}
      none="Not said"
      options={YES_NO}
      onChange={(value) => answers.personal({ freeMovement: value === '' ? undefined : value === 'true' })}
    />
  );
}
