import { inBoth } from './both-languages.ts';

/** What stands at the head of each face. */
export const OFFICER_TITLE = inBoth(
  'À l’attention de l’agent du contrôle aux frontières',
  'For the officer at the border control',
);
export const AGENT_TITLE = 'For the check-in agent';
