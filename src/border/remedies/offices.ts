import { type Citation, cite } from '../law/citation.ts';
import { CHECKED_ON, type Dated } from '../law/dated.ts';

/** Whom to write to. */
export interface Office extends Dated {
  readonly matter: string;
  /** The name as it stands on the envelope. */
  readonly french: string;
  readonly english: string;
  readonly address: readonly string[];
  readonly email?: string;
  readonly citations: readonly Citation[];
}

const reported = { asOf: '2026-10-05', checkedOn: CHECKED_ON, certainty: 'medium' } as const;

export const OFFICES = {
  ees: {
    ...reported,
    matter: 'Data in EES, in France',
    french: 'Ministère de l’Intérieur, Direction générale des étrangers en France (DGEF)',
    english: 'Ministry of the interior, department for foreigners',
    address: ['Place Beauvau', '75008 Paris'],
    email: 'donnees-personnelles-dgef@interieur.gouv.fr',
    citations: [cite('dataOffices', 'France'), cite('ees', 'Art. 52', 'the request may go to any member state')],
  },
  dataOfficer: {
    ...reported,
    matter: 'The ministry’s data protection officer, when the first office does not answer',
    french: 'Délégué à la protection des données, ministère de l’Intérieur',
    english: 'Data protection officer of the ministry of the interior',
    address: [],
    email: 'delegue-protection-donnees@interieur.gouv.fr',
    citations: [cite('dataOffices', 'France')],
  },
  cnil: {
    ...reported,
    asOf: '2026',
    matter: 'A complaint about the answer, or about no answer',
    french: 'Commission nationale de l’informatique et des libertés (CNIL)',
    english: 'French data protection authority',
    address: ['3 place de Fontenoy', 'TSA 80715', '75334 Paris Cedex 07'],
    citations: [cite('cnil', 'address'), cite('ees', 'Art. 53, 54', 'help of the authority, court action')],
  },
  conduct: {
    ...reported,
    asOf: '2026',
    certainty: 'low',
    matter: 'The conduct of an officer',
    french: 'Plateforme de l’IGPN ; Défenseur des droits',
    english: 'Online form of the police inspectorate; the public defender of rights',
    address: [],
    citations: [cite('complaints', 'IGPN, Défenseur des droits')],
  },
  prefecture: {
    ...reported,
    asOf: '2026',
    matter: 'Questions on a card or permit',
    french: 'Préfecture ; compte ANEF',
    english: 'The prefecture of where you live, or your ANEF account online',
    address: [],
    citations: [cite('ceseda', 'R431-15-1')],
  },
  court: {
    ...reported,
    asOf: '2026',
    certainty: 'low',
    matter: 'An appeal against a decision',
    french: 'Tribunal administratif',
    english: 'Administrative court; the decision names which one, and until when',
    address: [],
    citations: [cite('code', 'Art. 14(3)', 'right of appeal')],
  },
} as const satisfies Readonly<Record<string, Office>>;

export type OfficeId = keyof typeof OFFICES;
