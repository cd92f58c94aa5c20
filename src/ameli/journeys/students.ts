import { essec, studentsPage } from '../fields/sources.ts';
import type { Journey } from '../journey.ts';

/** The site for foreign students, which comes before ameli. */
export const students: Journey = {
  id: 'students',
  title: 'Foreign students',
  steps: [
    {
      title: 'Who you are',
      text: 'Type your names, date and country of birth, e-mail and postal address in France, telephone and start of studies.',
      have: ['birth', 'email', 'phone'],
      sources: [studentsPage],
    },
    {
      title: 'Your documents',
      text: 'Send passport or ID, residence permit, school certificate, bank details, and a document on your birth.',
      have: ['identity', 'school', 'bankSheet', 'birthPaper'],
      sources: [studentsPage],
    },
    {
      title: 'A temporary number',
      text: 'They check the papers and give a provisional certificate; answer letters, as two without answer close the file.',
      have: [],
      sources: [studentsPage],
    },
    {
      title: 'The final number',
      text: 'This personal space closes, and about 7 to 10 days later you can open an ameli account.',
      usually: true,
      have: ['number'],
      doubt: 'The 7 to 10 days are what a school tells its students.',
      sources: [studentsPage, essec],
    },
  ],
  otherWays: [],
};
