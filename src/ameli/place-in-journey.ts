import { isAccountCreation } from './creation.ts';
import type { FieldId } from './fields.ts';
import type { Journey } from './journey.ts';
import { normalise } from './words.ts';

/** What a page says of where one is. */
export interface PlaceEvidence {
  /** `assure.ameli.fr` */
  readonly host: string;
  /** The portal's own name for the page, from its address; empty elsewhere. */
  readonly pageLabel: string;
  /** The step in the log-in form's hidden field; undefined where there is none. */
  readonly authStep: AuthStep | undefined;
  /** Title and headings. */
  readonly headings: readonly string[];
  /** The fields found on the page. */
  readonly ids: ReadonlySet<FieldId>;
}

/** The steps that the log-in form names, in their order; the first has no name. */
export const AUTH_STEPS = ['', 'OTP_NECESSAIRE', 'ENVOI_OTP', 'SAISIE_OTP'] as const;
type AuthStep = (typeof AUTH_STEPS)[number];

/** Where in a journey a page is. */
export interface PlaceInJourney {
  readonly journey: Journey['id'];
  /** Index of the step; undefined where the page does not tell. */
  readonly step: number | undefined;
  /** The evidence that decided. */
  readonly reason: string;
}

const SENT = /\be ?mail\b.*\benvoye|\benvoye.*\be ?mail\b/;

/**
 * Where a page is in the journeys, by its label, the step of the log-in form, and its fields; undefined where it is in
 * none. `before` is the last answer in this same document: pages of one address change their step without a label.
 */
export function placeInJourney(page: PlaceEvidence, before?: PlaceInJourney): PlaceInJourney | undefined {
  return byHost(page) ?? byLabel(page) ?? byAuthStep(page) ?? byFields(page, before);
}

function byHost({ host, headings, ids }: PlaceEvidence): PlaceInJourney | undefined {
  if (host !== 'etudiant-etranger.ameli.fr') return undefined;
  const said = normalise(headings.join(' '));
  const at = (step: number | undefined, reason: string) => ({ journey: 'students', step, reason }) as const;
  if (/\b(?:pieces?|documents?|justificati\w+)\b/.test(said)) return at(1, 'heading: documents');
  if (/espace personnel/.test(said)) return at(2, 'heading: espace personnel');
  if (['nom', 'nomNaissance', 'prenom', 'dateNaissance'].some((id) => ids.has(id as FieldId))) return at(0, 'fields');
  return at(undefined, 'host');
}

const LABELS: readonly (readonly [label: RegExp, journey: Journey['id'], step: number])[] = [
  [/^as_demande_code_conf/, 'forgotten', 0],
  [/^as_modif_code_perso_ameli_apres_reinit/, 'newPassword', 1],
  [/^as_login/, 'logIn', 0],
  [/^as_saisie_mail_connexionencours/, 'logIn', 1],
];

function byLabel(page: PlaceEvidence): PlaceInJourney | undefined {
  const { pageLabel } = page;
  if (/^as_creation_immediate/.test(pageLabel)) {
    return { journey: 'create', step: creationStep(page), reason: `label: ${pageLabel}` };
  }
  for (const [label, journey, step] of LABELS) {
    if (label.test(pageLabel)) return { journey, step, reason: `label: ${pageLabel}` };
  }
  return undefined;
}

function creationStep({ ids, headings }: PlaceEvidence): number | undefined {
  const has = (...some: FieldId[]) => some.some((id) => ids.has(id));
  if (has('email', 'emailConfirm', 'motDePasseNouveau', 'cgu')) return 2;
  if (has('iban', 'vitaleSerie')) return 1;
  if (has('nir', 'nom', 'nomNaissance', 'prenom', 'dateNaissance', 'codePostal')) return 0;
  return SENT.test(normalise(headings.join(' '))) ? 3 : undefined;
}

function byAuthStep({ authStep }: PlaceEvidence): PlaceInJourney | undefined {
  if (authStep === undefined) return undefined;
  const step = [0, 1, 1, 2][AUTH_STEPS.indexOf(authStep)];
  return { journey: 'logIn', step, reason: `authStep: ${authStep || 'empty'}` };
}

function byFields(page: PlaceEvidence, before: PlaceInJourney | undefined): PlaceInJourney | undefined {
  const { ids, headings } = page;
  const at = (journey: Journey['id'], step: number | undefined, reason: string) => ({ journey, step, reason });
  const said = normalise(headings.join(' '));
  if (isAccountCreation(page)) return at('create', creationStep(page), 'account creation by its heading or fields');
  if (ids.has('otp')) return at('logIn', 2, 'field: otp');
  if (ids.has('motDePasseNouveau') && ids.has('motDePasseConfirm'))
    return at('newPassword', 1, 'fields: password twice');
  if (/\b(?:oublie|perdu)|recevoir un code provisoire/.test(said) && ids.has('nir')) {
    return at('forgotten', 0, 'heading: forgotten');
  }
  if (ids.has('nir') && ids.has('motDePasse')) return at('logIn', 0, 'fields: number and password');
  if (before?.journey !== 'create') return undefined;
  const step = creationStep(page);
  return step === undefined ? undefined : at('create', step, 'account creation, begun on this page');
}
