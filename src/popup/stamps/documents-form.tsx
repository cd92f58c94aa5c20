import { STATELESS } from '../../border/codes/nationality.ts';
import type { DocumentKind, IdentityDocument } from '../../border/traveller.ts';
import { DateField } from '../dates/date-field.tsx';
import { withDocument } from './answers.ts';
import { NATIONALITIES, nationalityName } from './country-names.ts';
import type { FormProps } from './form-props.ts';
import { optionsOf, SelectField } from './select-field.tsx';
import { DOCUMENT_NAMES } from './words.ts';

/** Nationalities, the documents that are shown, and whether a child is meant. */
export function DocumentsForm({ present, answers, today }: FormProps) {
  const { nationalities = [], documents = [], adult, born } = present.member;
  const shown = present.personal.shown ?? [0];
  const choose = (index: number, code: string) => {
    const next = code === '' ? nationalities.filter((_, at) => at !== index) : nationalities.with(index, code);
    answers.person({ nationalities: next });
  };
  const add = (code: string) => {
    if (code === '' || nationalities.includes(code)) return;
    // Most people hold one passport, of their one nationality: it stands there to be changed.
    const first: IdentityDocument =
      code === STATELESS ? { kind: 'refugee-travel-document', issuer: '' } : { kind: 'passport', issuer: code };
    answers.person({
      nationalities: [...nationalities, code],
      ...(documents.length === 0 ? { documents: [first] } : {}),
    });
  };
  return (
    <>
      {nationalities.map((code, index) => (
        <SelectField
          key={code}
          label={index === 0 ? 'Nationality' : `Nationality ${index + 1}`}
          value={code}
          none={index === 0 && nationalities.length === 1 ? 'Choose a nationality' : 'Remove this nationality'}
          options={optionsOf(NATIONALITIES)}
          onChange={(next) => choose(index, next)}
        />
      ))}
      <SelectField
        key={nationalities.length}
        label={nationalities.length === 0 ? 'Nationality' : 'Another nationality'}
        value=""
        none={nationalities.length === 0 ? 'Choose a nationality' : 'None'}
        options={optionsOf(NATIONALITIES.filter(({ code }) => !nationalities.includes(code)))}
        onChange={add}
      />
      {documents.map((document, index) => (
        <ShownDocument
          key={index}
          {...{ document, nationalities }}
          title={documents.length === 1 ? 'You show' : `Document ${index + 1}`}
          onChange={(part) => answers.person({ documents: withDocument(documents, index, part) })}
          {...(documents.length > 1
            ? {
                isShown: shown.includes(index),
                onShown: (is: boolean) => {
                  const next = is
                    ? [...shown, index].sort((one, other) => one - other)
                    : shown.filter((at) => at !== index);
                  if (next.length > 0) answers.personal({ shown: next });
                },
                onRemove: () => answers.removeDocument(index),
              }
            : {})}
        />
      ))}
      {nationalities[0] !== undefined && (
        <button
          type="button"
          class="plain start"
          onClick={() =>
            answers.person({
              documents: [...documents, { kind: 'id-card', issuer: nationalities.findLast(isState) ?? '' }],
            })
          }
        >
          Add another document
        </button>
      )}
      <fieldset class="radios">
        <legend>A child under 18?</legend>
        {[true, false].map((value) => (
          <label class="check" key={String(value)}>
            <input
              type="radio"
              name="adult"
              checked={adult === value}
              onChange={() => answers.person({ adult: value })}
            />
            {value ? 'No, 18 or older' : 'Yes, under 18'}
          </label>
        ))}
      </fieldset>
      {adult === false && (
        <DateField
          label="Day of birth"
          value={born}
          today={today}
          hint="Rules begin and end at 12 and at 18."
          onChange={(born) => answers.person({ born })}
        />
      )}
    </>
  );
}

interface ShownDocumentProps {
  readonly document: IdentityDocument;
  readonly title: string;
  readonly nationalities: readonly string[];
  readonly onChange: (part: Partial<IdentityDocument>) => void;
  readonly isShown?: boolean;
  readonly onShown?: (is: boolean) => void;
  readonly onRemove?: () => void;
}

const isState = (code: string) => code !== STATELESS;

const KINDS = Object.entries(DOCUMENT_NAMES).map(([value, text]) => ({ value, text }));

function ShownDocument({ document, title, nationalities, onChange, isShown, onShown, onRemove }: ShownDocumentProps) {
  const own = nationalities.filter(isState).map((code) => ({ code, name: nationalityName(code) }));
  const others = NATIONALITIES.filter(({ code }) => isState(code) && !nationalities.includes(code));
  return (
    <fieldset class="card">
      <legend>{title}</legend>
      <SelectField
        label="Kind"
        value={document.kind}
        options={KINDS}
        onChange={(kind) => onChange({ kind: kind as DocumentKind })}
      />
      <SelectField
        label="Issued by"
        value={document.issuer}
        options={optionsOf([...own, ...others])}
        {...(document.issuer === '' ? { none: 'Choose the state' } : {})}
        onChange={(issuer) => onChange({ issuer })}
      />
      {onShown && (
        <label class="check">
          <input
            type="checkbox"
            checked={isShown ?? false}
            onChange={({ currentTarget }) => {
              onShown(currentTarget.checked);
              // One document is always shown, so the last tick stays.
              currentTarget.checked = isShown ?? false;
            }}
          />
          I show it at this border
        </label>
      )}
      {onRemove && (
        <button type="button" class="plain start" onClick={onRemove}>
          Remove<span class="unseen"> {title}</span>
        </button>
      )}
    </fieldset>
  );
}
