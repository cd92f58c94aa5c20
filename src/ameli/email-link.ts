import { oneGuide } from './fields/sources.ts';
import type { Warning } from './journey.ts';

/** How long the link works that ends account creation. */
export const emailLink: Warning & { readonly days: number } = {
  title: 'The link in the e-mail runs out',
  short: 'Click on the link in the e-mail from ameli within 7 days.',
  days: 7,
  text: [
    'The account is open once you have clicked on the link in the e-mail.',
    'If no e-mail comes, look among spam.',
  ],
  doubt: 'The 7 days come from one guide. No official page that we found confirms them.',
  sources: [oneGuide],
};
