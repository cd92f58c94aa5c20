import type { Crossing } from '../../border/crossing.ts';
import { assumptionsFor } from '../../border/say/assumptions.ts';
import type { IdentityDocument } from '../../border/traveller.ts';
import type { Leg, Personal } from '../../household/journey.ts';
import { DateField } from '../dates/date-field.tsx';
import { formatDay } from '../dates/format-day.ts';
import { merged, type Part, withDocument } from './answers.ts';
import { DaysUsed, TripsLead } from './days-used.tsx';
import type { FormProps } from './form-props.ts';
import { YES_NO } from './permits-form.tsx';
import { SelectField } from './select-field.tsx';
import { ROLE_WORDS } from './words.ts';

type AssumptionsProps = Omit<FormProps, 'onDone'>;

/** Rare facts that were not asked: what we took them to be, and where each is changed. */
export function Assumptions({ present, answers, today }: AssumptionsProps) {
  const { crossing, traveller, problems } = present;
  if (crossing === undefined) return null;
  const assumed = assumptionsFor(traveller, crossing);
  const wrong = problems.filter(({ question }) => question === 'records');
  return (
    <details class="assumed">
      <summary>
        {assumed.length === 0 ? 'Nothing was assumed' : 'We assumed'}
        <span class="quiet">
          {assumed.length > 0 && `: ${assumed.map(({ text }) => text).join('; ')}`} –{' '}
          <span class="as-link">change</span>
        </span>
      </summary>
      <div class="assumed-fields">
        <RoleAndSystems {...{ present, answers }} />
        <EarlierCrossings {...{ present, answers, today }} />
        <div role="status">
          {wrong.map(({ text }) => (
            <p key={text} class="problem amber">
              {text}
            </p>
          ))}
        </div>
        <PassportDates {...{ present, answers, today }} />
      </div>
    </details>
  );
}

const ROLES = [
  { value: 'none', text: 'None of these' },
  ...Object.entries(ROLE_WORDS).map(([value, text]) => ({ value, text })),
];

const EES = [
  { value: 'as-expected', text: 'Working as planned' },
  { value: 'suspended-full', text: 'EES suspended altogether' },
  { value: 'suspended-partial', text: 'EES suspended in part (no face image, no fingerprints)' },
  { value: 'failure-total', text: 'EES broken down altogether' },
];

const NOT_SAID = 'As assumed';

function RoleAndSystems({ present, answers }: Omit<AssumptionsProps, 'today'>) {
  const { member, personal, leg, direction } = present;
  const { role, refusesBiometrics, permitsWithheld } = personal;
  return (
    <>
      {(member.permits ?? []).length > 0 && (
        <SelectField
          label="Residence card or paper, at the counter"
          value={permitsWithheld === undefined ? '' : String(permitsWithheld)}
          none={NOT_SAID}
          options={[
            { value: 'false', text: 'I hand it over with the passport' },
            { value: 'true', text: 'It stays in the pocket' },
          ]}
          onChange={(value) => answers.personal({ permitsWithheld: value === '' ? undefined : value === 'true' })}
        />
      )}
      <SelectField
        label="Role at this border"
        value={role === undefined ? '' : (role ?? 'none')}
        none={NOT_SAID}
        options={ROLES}
        onChange={(value) =>
          answers.personal({
            role: value === '' ? undefined : value === 'none' ? null : (value as NonNullable<Personal['role']>),
          })
        }
      />
      <SelectField
        label="Border systems (EES) at the post"
        value={leg.ees ?? ''}
        none={NOT_SAID}
        options={EES}
        onChange={(value) => answers.leg(direction, { ees: (value || undefined) as NonNullable<Leg['ees']> })}
      />
      <SelectField
        label="Face image and fingerprints, where asked"
        value={refusesBiometrics === undefined ? '' : String(refusesBiometrics)}
        none={NOT_SAID}
        options={[
          { value: 'false', text: 'I give them' },
          { value: 'true', text: 'I refuse them' },
        ]}
        onChange={(value) => answers.personal({ refusesBiometrics: value === '' ? undefined : value === 'true' })}
      />
    </>
  );
}

function EarlierCrossings({ present, answers, today }: AssumptionsProps) {
  const { records } = present.personal;
  const { told } = present;
  const change = (part: Part<NonNullable<Crossing['records']>>) => {
    const next = merged(records, part);
    answers.personal({ records: Object.keys(next).length === 0 ? undefined : next });
  };
  const yesNo = (label: string, name: 'entryStamp' | 'eesFile') => (
    <SelectField
      label={label}
      value={records?.[name] === undefined ? '' : String(records[name])}
      none="Not said"
      options={YES_NO}
      onChange={(value) => change({ [name]: value === '' ? undefined : value === 'true' })}
    />
  );
  return (
    <>
      <DaysUsed {...{ present, answers }} />
      <p class="quiet">
        <TripsLead told={told} />
        {told.records?.missingExitOn !== undefined &&
          ` By your trips the exit of ${formatDay(told.records.missingExitOn)} is not on record.`}
        {told.records?.eesFile === false && ' By your trips the entry of this stay is not on record.'}
      </p>
      <DateField
        label="Day of the last entry"
        value={records?.entryDate}
        today={today}
        onChange={(entryDate) => change({ entryDate })}
      />
      {yesNo('Was the passport stamped then?', 'entryStamp')}
      {yesNo('Is there a file in EES?', 'eesFile')}
      <DateField
        label="An earlier exit that EES does not show"
        value={records?.missingExitOn}
        today={today}
        onChange={(missingExitOn) => change({ missingExitOn })}
      />
    </>
  );
}

/** Of the first document that is shown. */
function PassportDates({ present, answers, today }: AssumptionsProps) {
  const { member, personal, problems } = present;
  const at = personal.shown?.[0] ?? 0;
  const document = member.documents?.[at];
  if (document === undefined) return null;
  const change = (part: Part<IdentityDocument>) =>
    answers.person({ documents: withDocument(member.documents ?? [], at, part) });
  const swapped = problems.find(({ text }) => text.startsWith('A passport cannot end'));
  return (
    <>
      <DateField
        label="Passport issued on"
        value={document.issued}
        today={today}
        onChange={(issued) => change({ issued })}
      />
      <DateField
        label="Passport ends on"
        value={document.expires}
        today={today}
        problem={swapped?.text}
        onChange={(expires) => change({ expires })}
      />
      <SelectField
        label="Passport with a chip (biometric)?"
        value={document.biometric === undefined ? '' : String(document.biometric)}
        none={NOT_SAID}
        options={YES_NO}
        onChange={(value) => change({ biometric: value === '' ? undefined : value === 'true' })}
      />
      {document.issuer === 'TW' && (
        <SelectField
          label="Does the passport carry an identity-card number?"
          value={document.taiwanIdNumber === undefined ? '' : String(document.taiwanIdNumber)}
          none={NOT_SAID}
          options={YES_NO}
          onChange={(value) => change({ taiwanIdNumber: value === '' ? undefined : value === 'true' })}
        />
      )}
    </>
  );
}
