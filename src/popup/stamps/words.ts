import type { Role } from '../../border/crossing.ts';
import type { DocumentKind, Relation, VisaKind } from '../../border/traveller.ts';

/** What the documents are called in the questions. */
export const DOCUMENT_NAMES: Readonly<Record<DocumentKind, string>> = {
  passport: 'Passport',
  'id-card': 'National identity card',
  'passport-card': 'Passport card',
  'diplomatic-passport': 'Diplomatic, service or official passport',
  'refugee-travel-document': 'Travel document for refugees or stateless people',
  'crew-certificate': 'Crew certificate or licence',
};

/** By the letter on the sticker first: the name of a visa tells nothing. */
export const VISA_CHOICES: readonly { readonly kind: VisaKind; readonly text: string; readonly note: string }[] = [
  { kind: 'C', text: 'C', note: 'a short stay, up to 90 days' },
  { kind: 'VLS-TS', text: 'D, and it says VLS-TS', note: 'a long stay; to be validated online after you arrive' },
  { kind: 'VLS-T', text: 'D, and it says VLS-T', note: 'a long stay of up to a year, with no card afterwards' },
  { kind: 'D', text: 'D, and neither of these', note: 'a long stay, of France or of another state' },
  { kind: 'LTV', text: 'It is limited to some states', note: 'the box “valid for” does not say Schengen states' },
  { kind: 'unknown', text: 'There is one, but I cannot read its letter', note: 'we tell what it hangs on' },
];

/** What the traveller is to the citizen of the family tie, as choices. */
export const RELATION_WORDS: Readonly<Record<Relation, string>> = {
  spouse: 'Husband or wife',
  partner: 'Partner, not married',
  child: 'Child',
  parent: 'Parent',
  other: 'Another relative',
};

/** The same inside a sentence: "… of a citizen of Spain". */
export const RELATION_IN_SENTENCE: Readonly<Record<Relation, string>> = {
  spouse: 'Husband or wife',
  partner: 'Unmarried partner',
  child: 'Child',
  parent: 'Parent',
  other: 'Relative',
};

export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  'aircrew-on-duty': 'Aircrew, on duty',
  'aircrew-off-duty': 'Aircrew, off duty',
  'seafarer-shore-leave': 'Seafarer on shore leave',
  'seafarer-joining-ship': 'Seafarer on the way to a ship',
  'train-crew-on-duty': 'Train crew, on duty',
  'lorry-driver': 'Lorry driver',
  'posted-worker': 'Sent by an employer to work here',
  'wa-frontier-worker': 'Frontier worker under the Withdrawal Agreement',
  'cruise-call': 'Cruise passenger, on a call',
  'cruise-joining': 'Cruise passenger, who boards or leaves the ship here',
  'head-of-government': 'Head of state or government, or the delegation',
};
