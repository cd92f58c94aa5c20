import type { Decision } from '../decide.ts';
import { isRecorded } from '../flags.ts';

type Taken = 'taken' | 'where-operated' | 'not-taken' | 'not-established';

/** What is taken at the post. `where-operated`: only where the post already ran EES with biometrics. */
export interface Biometrics {
  readonly face: Taken;
  readonly fingerprints: Taken;
}

/** Face and fingerprints for a decision (EES Regulation Art. 16, 17; Regulation (EU) 2025/1534 Art. 4(2) in the period B). */
export function biometricsFor({ ees, flags, period, aside }: Decision): Biometrics {
  if (ees === 'uncertain' || ees === 'depends' || ees === 'likely-register') {
    return { face: 'not-established', fingerprints: 'not-established' };
  }
  if (!isRecorded(ees) || ees === 'register-without-biometrics')
    return { face: 'not-taken', fingerprints: 'not-taken' };
  const taken = period === 'B' ? 'where-operated' : 'taken';
  if (flags.includes('FINGERPRINTS')) return { face: taken, fingerprints: taken };
  return { face: taken, fingerprints: aside.age === undefined ? 'not-established' : 'not-taken' };
}
