import type { Source } from '../../ameli/field.ts';
import { loginPrograms } from '../../ameli/fields/sources.ts';

interface Start {
  /** One of the hosts in the manifest. */
  readonly address: string;
  /** What to press there. */
  readonly press: string;
  readonly sources: readonly Source[];
}

/** Where account creation begins. Its page before log-in has two links; this is the one for new users. */
export const start: Start = {
  address: 'https://assure.ameli.fr/',
  press: '« Créez votre compte » (create your account)',
  sources: [loginPrograms],
};
