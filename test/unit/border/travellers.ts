// Travellers as the tests of the border begin with: grown up, with a passport of their own country and nothing else.
import type { IdentityDocument, Permit, Traveller, Visa } from '../../../src/border/traveller.ts';

export const passport = (issuer: string): IdentityDocument => ({ kind: 'passport', issuer });

/** An adult of 40 who has answered every question: a passport, and else only what is said here. */
export function person(nationality: string, more: Partial<Traveller> = {}): Traveller {
  const documents = [passport(nationality)];
  return { age: 40, nationalities: [nationality], documents, permits: [], visas: [], family: [], ...more };
}

/** One paper of this kind, French unless said otherwise. */
export function permit(paper: Permit['paper'], more: Partial<Permit> = {}) {
  return { permits: [{ paper, issuer: 'FR', ...more }] } satisfies Partial<Traveller>;
}

/** One visa of this kind, French unless said otherwise. */
export function visa(kind: Visa['kind'], more: Partial<Visa> = {}) {
  return { visas: [{ kind, issuer: 'FR', ...more }] } satisfies Partial<Traveller>;
}
