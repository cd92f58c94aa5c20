import type { Source } from './field.ts';
import { bornAbroad, childrenForm, doctorPage, guides } from './fields/sources.ts';

/** A form on paper that goes before the account or beside it. */
export interface PaperForm {
  readonly number: string;
  readonly french: string;
  readonly title: string;
  readonly text: string;
  readonly sources: readonly Source[];
}

/** The paper forms that a newcomer meets. */
export const paperForms: readonly PaperForm[] = [
  {
    number: 'S1106 (cerfa 15763)',
    french: "Demande d'ouverture des droits à l'assurance maladie",
    title: 'To ask for cover for the first time',
    text: 'Send it to your local health insurance fund with ID or residence permit, and proof of work or of 3 months of living in France. You get a temporary number first. Its old number was 736.',
    sources: [bornAbroad],
  },
  {
    number: 'S3704 (cerfa 12485)',
    french: 'Médecin traitant',
    title: 'To declare your main doctor',
    text: 'Mostly the doctor does it online with your card. The paper is for when that is not possible. From 16 years of age; for a child, a parent chooses.',
    sources: [doctorPage, guides],
  },
  {
    number: 'S3705',
    french: 'Rattachement',
    title: 'To add your children to your file',
    text: 'Children are covered through a parent. This form links them to the file of the parent.',
    sources: [childrenForm],
  },
];
