import { withChanged, withPaper } from '../days/paper-list.ts';
import type { FormProps } from './form-props.ts';
import { HeldVisa } from './held-visa.tsx';
import { VisaSticker } from './visa-sticker.tsx';
import { VISA_CHOICES } from './words.ts';

interface VisasFormProps extends FormProps {
  /** The states named on a limited visa are asked for, not the letter. */
  readonly states: boolean;
}

/** The type letter of the sticker, who gave it, and from when to when. */
export function VisasForm({ present, answers, today, onDone, states }: VisasFormProps) {
  const { member } = present;
  const { visas } = member;
  return (
    <>
      <VisaSticker ring={states ? 'valid-for' : 'type'} />
      {!states && (
        <p class="quiet">
          The letter in the ring decides, not the name. A “short-stay visitor visa” may be of type C, or a{' '}
          <i lang="fr">visa de long séjour temporaire « visiteur »</i> (VLS-T, temporary long-stay visitor visa), which
          is of type D.
        </p>
      )}
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
