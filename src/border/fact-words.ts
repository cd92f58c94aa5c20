import type { Facts } from './facts.ts';
import type { AnsweredFact } from './outcomes.ts';

/** What a value of an open fact means, to finish a sentence that begins with "If". */
export const FACT_WORDS: { readonly [Name in AnsweredFact]: Readonly<Record<Facts[Name], string>> } = {
  shownAs: {
    'free-mover': 'you show a passport or identity card of the EU, the EEA or Switzerland',
    microstate: 'you show a passport of Andorra, Monaco or San Marino',
    vatican: 'you show a passport of the Vatican or the Holy See',
    'third-country': 'you show a passport of another country',
    stateless: 'you are stateless and show the travel document that says so',
    contradictory: 'the document and the nationalities do not fit together',
  },
  visaNeed: {
    exempt: 'your passport needs no visa for a short stay',
    required: 'your passport needs a visa',
    unsettled: 'you travel with a refugee or stateless travel document',
  },
  paper: {
    none: 'you hold no residence card and no paper that stands for one',
    'family-card': 'you hold the residence card of a family member of an EU citizen',
    permit: 'you hold a valid residence permit of a Schengen state, or a listed paper',
    'mobility-permit': 'you use a permit of another EU state to study, do research or work as a transferee',
    'frontier-document': 'you hold a frontier worker document',
    'limited-card': 'your card is limited to Mayotte',
    'unsettled-permit': 'your permit comes from a state that is not fully in Schengen, such as Cyprus',
    'unsettled-paper': 'you hold a certificate that the renewal is being looked at',
    'expired-card': 'your card has expired and the renewal is pending',
    'first-application': 'you hold only a paper of a first application or a filing',
    'asylum-claim': 'you hold a certificate of an asylum claim',
  },
  visa: {
    none: 'there is no visa in the passport',
    short: 'your visa is of type C and in force',
    limited: 'your visa is limited to some states, this one among them',
    'limited-elsewhere': 'your visa is limited to some states, and this one may not be among them',
    long: 'your visa is of type D and in force',
    'long-unvalidated': 'your VLS-TS was not validated in three months',
    'long-unsettled': 'your long-stay visa comes from a state that is not fully in Schengen',
    'letter-unknown': 'you do not know the type letter of the visa',
    'expired-long': 'your long-stay visa has ended',
    spent: 'your visa has ended, its entries are used up, or it is not valid for this state',
  },
  family: {
    none: 'you do not accompany or join a citizen who uses free movement',
    'free-mover': 'you accompany or join an EU citizen who uses free movement here',
    'equivalent-mover': 'you accompany or join a citizen of the EEA or Switzerland who uses free movement here',
    unsettled: 'it is not clear whether the citizen uses free movement here',
    returning: 'the citizen comes back from a life in another EU state',
  },
  days: {
    within: 'fewer than 90 days of the 180 are used',
    'used-up': '90 days or more of the 180 are used',
  },
};
