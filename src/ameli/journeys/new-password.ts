import { loginPrograms, oldPages, passwordGuides, resetGuide } from '../fields/sources.ts';
import type { Journey } from '../journey.ts';

/** The first password after a reset: the site asks for it before anything else. */
export const newPassword: Journey = {
  id: 'newPassword',
  title: 'A new password',
  steps: [
    {
      title: 'The temporary code',
      text: 'Log in with the « code provisoire » (temporary code), or through the link in the e-mail.',
      usually: true,
      have: ['email'],
      doubt: 'The link is said to work for 30 minutes only. That comes from one guide of about 2023.',
      sources: [oldPages, resetGuide],
    },
    {
      title: 'Choose the password',
      text: 'Take at least 8 characters, with a capital letter, a small letter, and a digit or a special character.',
      have: ['password'],
      sources: [passwordGuides],
    },
    {
      title: 'Terms and details',
      text: 'The site may show new terms to accept or details to check; « Plus tard » (later) leaves such a page.',
      usually: true,
      have: [],
      sources: [loginPrograms],
    },
  ],
  otherWays: [],
};
