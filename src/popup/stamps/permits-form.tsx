import type { ComponentChildren } from 'preact';
import { PAPERS, type Paper, type PaperKind } from '../../border/papers.ts';
import { isLimitedToMayotte } from '../../border/read/paper.ts';
import type { Permit } from '../../border/traveller.ts';
import { frenchTypography } from '../card/french-typography.ts';
import { DateField } from '../dates/date-field.tsx';
import { withChanged } from '../days/paper-list.ts';
import { merged } from './answers.ts';
import { COUNTRIES } from './country-names.ts';
import type { FormProps } from './form-props.ts';
import { optionsOf, SelectField } from './select-field.tsx';

const GROUPS: readonly { readonly title: string; readonly papers: readonly PaperKind[] }[] = [
  {
    title: 'A plastic card of France',
    papers: ['carte-sejour', 'carte-resident', 'article50', 'family-card', 'certificat-residence-algerien'],
  },
  {
    title: 'A paper that says a request is under way',
    papers: ['recepisse-renewal', 'recepisse-first', 'api', 'favourable-decision', 'filing-certificate'],
  },
  { title: 'Of another state', papers: ['residence-permit'] },
];

const RARE = (Object.keys(PAPERS) as PaperKind[]).filter((kind) => !GROUPS.some(({ papers }) => papers.includes(kind)));

/** French papers by the words printed on them; who gave them and how long they last. */
export function PermitsForm({ present, answers, today, onDone }: FormProps) {
  const { member } = present;
  const { permits } = member;
  const add = (paper: PaperKind) =>
    answers.person({ permits: [...(permits ?? []), { paper, issuer: isFrench(paper) ? 'FR' : '' }] });
  if (permits !== undefined && permits.length > 0) {
    return (
      <>
        {permits.map((permit, index) => (
          <HeldPermit
            key={index}
            permit={permit}
            today={today}
            day={present.crossing?.date ?? today}
            onChange={(change) =>
              answers.person({
                permits: permits.map((one, at) =>
                  at === index ? { ...merged(one, change), issuer: change.issuer ?? one.issuer } : one,
                ),
              })
            }
            onRemove={() => answers.person(withChanged(member, { list: 'permits', index }, null))}
          />
        ))}
        <details>
          <summary>Add another paper</summary>
          <PaperChoices onChoose={add} />
        </details>
      </>
    );
  }
  return (
    <>
      <p class="quiet">Go by the words printed on it.</p>
      <button
        type="button"
        class="choice"
        onClick={() => {
          answers.person({ permits: [] });
          onDone();
        }}
      >
        None: I am visiting
      </button>
      <PaperChoices onChoose={add} />
    </>
  );
}

function isFrench(kind: PaperKind): boolean {
  const paper: Paper = PAPERS[kind];
  return paper.french === true;
}

function PaperChoices({ onChoose }: { onChoose: (kind: PaperKind) => void }) {
  return (
    <>
      {GROUPS.map(({ title, papers }) => (
        <div class="choices-of" key={title}>
          <h3>{title}</h3>
          {papers.map((kind) => (
            <PaperButton key={kind} kind={kind} onChoose={onChoose} />
          ))}
        </div>
      ))}
      <details class="choices-of">
        <summary>Rarer papers</summary>
        {RARE.map((kind) => (
          <PaperButton key={kind} kind={kind} onChoose={onChoose} />
        ))}
      </details>
    </>
  );
}

function PaperButton({ kind, onChoose }: { kind: PaperKind; onChoose: (kind: PaperKind) => void }) {
  const paper: Paper = PAPERS[kind];
  return (
    <button type="button" class="choice" onClick={() => onChoose(kind)}>
      <Printed kind={kind} />
      <span class="quiet">{paper.english}</span>
    </button>
  );
}

/** The words on the paper; French ones are marked as such. */
export function Printed({ kind }: { kind: PaperKind }) {
  const { printed }: Paper = PAPERS[kind];
  return ENGLISH.includes(kind) ? (
    <span>{printed}</span>
  ) : (
    <i lang="fr" translate={false}>
      {frenchTypography(printed)}
    </i>
  );
}

/** Papers whose words we give in English, since each state prints its own. */
const ENGLISH: readonly PaperKind[] = ['residence-permit', 'student', 'ict'];

interface HeldPermitProps {
  readonly permit: Permit;
  readonly today: string;
  /** The day of the crossing, as far as it is known. */
  readonly day: string;
  readonly onChange: (change: Partial<Permit>) => void;
  readonly onRemove: () => void;
}

/** One paper: who gave it and from when to when. Papers of a request may go with an expired card. */
function HeldPermit({ permit, today, day, onChange, onRemove }: HeldPermitProps) {
  const paper: Paper = PAPERS[permit.paper];
  const ended = permit.until !== undefined && permit.until < day;
  return (
    <fieldset class="card">
      <legend>
        <Printed kind={permit.paper} />
      </legend>
      <p class="quiet">{paper.english}</p>
      {paper.french !== true && (
        <SelectField
          label="Given by"
          value={permit.issuer}
          none="Choose a state"
          options={optionsOf(COUNTRIES)}
          onChange={(issuer) => onChange({ issuer })}
        />
      )}
      <div class="two">
        <DateField label="Valid from" value={permit.from} today={today} onChange={(from) => onChange({ from })} />
        <DateField label="Valid until" value={permit.until} today={today} onChange={(until) => onChange({ until })} />
      </div>
      {permit.paper === 'carte-sejour' && (
        <Tick
          text={
            <span>
              It says{' '}
              <i lang="fr" translate={false}>
                {MAYOTTE}
              </i>{' '}
              (stay limited to Mayotte), or has a # before its ground
            </span>
          }
          checked={permit.mention !== undefined && isLimitedToMayotte(permit.mention)}
          onChange={(limited) => onChange({ mention: limited ? MAYOTTE : '' })}
        />
      )}
      {REQUESTS.includes(paper.nature) && (
        <Tick
          text="I show the expired card with it"
          checked={permit.withExpiredCard === true}
          onChange={(withExpiredCard) => onChange({ withExpiredCard })}
        />
      )}
      {paper.nature === 'unsettled-paper' && (
        <Tick
          text="The paper itself says that it allows crossing the border"
          checked={permit.allowsCrossing === true}
          onChange={(allowsCrossing) => onChange({ allowsCrossing })}
        />
      )}
      {ended && paper.outlives === true && (
        <SelectField
          label="Renewal asked for before it ended?"
          value={typeof permit.renewalFiled === 'boolean' ? String(permit.renewalFiled) : ''}
          none="Not known"
          options={YES_NO}
          onChange={(value) => onChange({ renewalFiled: value === '' ? null : value === 'true' })}
        />
      )}
      <button type="button" class="plain start" onClick={onRemove}>
        Remove<span class="unseen"> {paper.english}</span>
      </button>
    </fieldset>
  );
}

export const YES_NO = [
  { value: 'true', text: 'Yes' },
  { value: 'false', text: 'No' },
];

/** The words on the card, as `read/paper.ts` looks for them. */
const MAYOTTE = 'séjour limité à Mayotte';

const REQUESTS: readonly Paper['nature'][] = ['renewal-receipt', 'unsettled-paper', 'first-application'];

interface TickProps {
  readonly text: ComponentChildren;
  readonly checked: boolean;
  readonly onChange: (is: boolean) => void;
}

export function Tick({ text, checked, onChange }: TickProps) {
  return (
    <label class="check">
      <input type="checkbox" checked={checked} onChange={({ currentTarget }) => onChange(currentTarget.checked)} />
      {text}
    </label>
  );
}
