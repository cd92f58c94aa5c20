import type { Source } from './field.ts';
import { bornAbroad, essec, guides, studentsPage } from './fields/sources.ts';

/** One of the things that newcomers take for one another, in the order in which they come. */
export interface Stage {
  /** "I have …": at most 40 characters. */
  readonly title: string;
  readonly text: string;
  readonly doubt?: string;
  readonly sources: readonly Source[];
}

/** Which step are you at? Joining the fund, the number, the account and the card are four different things. */
export const stages: readonly Stage[] = [
  {
    title: 'I have nothing yet: join first',
    text: 'Send form S1106 to your local health insurance fund, on paper. Students from abroad use etudiant-etranger.ameli.fr instead. Before that, ameli cannot help.',
    sources: [bornAbroad, studentsPage],
  },
  {
    title: 'I have a number that begins with 3 to 8',
    text: 'It is temporary. Send your health insurance fund what it still wants, mostly a complete birth certificate, and wait. No account and no card before.',
    doubt: 'We are less sure of 3 and 4.',
    sources: [bornAbroad],
  },
  {
    title: 'I have a number that begins with 1 or 2',
    text: 'It is final. Wait about 7 to 10 days, then open the ameli account.',
    doubt: 'The 7 to 10 days are what a school tells its students.',
    sources: [bornAbroad, essec],
  },
  {
    title: 'I have an account',
    text: 'Log in, and order the carte Vitale under « Mes démarches » (my requests), with a photo and a scan of your ID.',
    sources: [guides],
  },
  {
    title: 'I have a carte Vitale',
    text: 'Show it to doctors and pharmacies. To open an account later, you need its serial number.',
    sources: [guides],
  },
];
