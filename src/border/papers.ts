import type { Citation } from './law/citation.ts';
import { cite } from './law/citation.ts';
import type { Certainty } from './law/dated.ts';

/** What a paper is in law, while it is in force. How an expired one is read stands in `read/paper.ts`. */
type PaperNature =
  | 'family-card'
  | 'card'
  | 'mobility-card'
  | 'frontier-document'
  | 'listed-paper'
  | 'renewal-receipt'
  | 'unsettled-paper'
  | 'first-application'
  | 'asylum-claim';

export interface Paper {
  /** The words that the user sees printed on it. */
  readonly printed: string;
  readonly english: string;
  readonly nature: PaperNature;
  /** Issued by France only. */
  readonly french?: true;
  /** Regular stay goes on for three months after its end when renewal was asked for (CESEDA L433-3), or may do so. */
  readonly outlives?: true;
  /** For children only. */
  readonly forMinors?: true;
  readonly citations: readonly Citation[];
  readonly certainty: Certainty;
}

const uniform = cite('code', 'Art. 2(16)(a)', 'permits of the uniform format');
const listed = cite('frenchList', 'list under Code Art. 2(16)(b) and Art. 39');
const pending = cite(
  'code',
  'Art. 2(16)(b)(i)',
  'papers issued while a first application or an asylum claim is pending are no permits',
);
const regularStay = cite('ceseda', 'R431-15-1', 'what each certificate proves');

const frenchCard = { nature: 'card', french: true, outlives: true, citations: [uniform], certainty: 'high' } as const;

export const PAPERS = {
  'carte-sejour': {
    ...frenchCard,
    printed: 'Carte de séjour temporaire / pluriannuelle',
    english: 'French residence card, temporary or for several years',
  },
  'carte-resident': { ...frenchCard, printed: 'Carte de résident', english: 'French ten-year resident card' },
  'certificat-residence-algerien': {
    ...frenchCard,
    printed: 'Certificat de résidence pour Algérien',
    english: 'French residence certificate for Algerians',
  },
  article50: {
    ...frenchCard,
    printed: 'Titre de séjour «\u202fArticle 50 TUE\u202f»',
    english: 'French card under the Withdrawal Agreement',
    citations: [uniform, cite('guidance2022', 'list of exempt documents')],
  },
  'residence-permit': {
    printed: 'Residence permit of another state',
    english: 'residence permit of the state that issued it',
    nature: 'card',
    outlives: true,
    citations: [uniform],
    certainty: 'high',
  },
  'family-card': {
    printed: "Carte de séjour de membre de la famille d'un citoyen de l'Union",
    english: 'residence card of a family member of an EU citizen (Directive 2004/38)',
    nature: 'family-card',
    citations: [cite('directive', 'Art. 10')],
    certainty: 'high',
  },
  student: {
    printed: 'Permit for studies or research with EU mobility',
    english: 'permit for studies or research that is used to move within the EU',
    nature: 'mobility-card',
    outlives: true,
    citations: [cite('mobileStudents', 'mobility of students and researchers')],
    certainty: 'high',
  },
  ict: {
    printed: 'Permit «\u202fICT\u202f»',
    english: 'permit of an intra-corporate transferee that is used to move within the EU',
    nature: 'mobility-card',
    outlives: true,
    citations: [cite('transferees', 'mobility of transferees')],
    certainty: 'high',
  },
  'frontier-document': {
    printed: 'Document de circulation «\u202fTravailleur frontalier\u202f»',
    english: 'frontier worker document under the Withdrawal Agreement',
    nature: 'frontier-document',
    citations: [cite('guidance2022', 'list of exempt documents')],
    certainty: 'medium',
  },
  'titre-special': {
    printed: 'Titre de séjour spécial',
    english: 'special card of the foreign ministry, for diplomats',
    nature: 'listed-paper',
    french: true,
    citations: [listed],
    certainty: 'medium',
  },
  dcem: {
    printed: 'Document de circulation pour étranger mineur (DCEM)',
    english: 'travel document for a foreign child who lives in France',
    nature: 'listed-paper',
    french: true,
    forMinors: true,
    citations: [cite('ceseda', 'L414-4, L414-5'), listed],
    certainty: 'medium',
  },
  aps: {
    printed: 'Autorisation provisoire de séjour (APS)',
    english: 'temporary stay permission, not for asylum',
    nature: 'listed-paper',
    french: true,
    citations: [listed],
    certainty: 'medium',
  },
  'recepisse-renewal': {
    printed: 'Récépissé de demande de renouvellement de titre de séjour',
    english: 'receipt for a renewal',
    nature: 'renewal-receipt',
    french: true,
    citations: [listed],
    certainty: 'medium',
  },
  api: {
    printed: "Attestation de prolongation d'instruction",
    english: 'certificate that a renewal is still being looked at (online account)',
    nature: 'unsettled-paper',
    french: true,
    citations: [regularStay, pending],
    certainty: 'low',
  },
  'favourable-decision': {
    printed: 'Attestation de décision favorable',
    english: 'certificate that the card has been granted and is being made',
    nature: 'unsettled-paper',
    french: true,
    citations: [regularStay],
    certainty: 'low',
  },
  'recepisse-first': {
    printed: 'Récépissé de première demande de titre de séjour',
    english: 'receipt for a first application',
    nature: 'first-application',
    french: true,
    citations: [pending, cite('receipts', 'travel with a receipt')],
    certainty: 'high',
  },
  'filing-certificate': {
    printed: 'Attestation de dépôt / confirmation du dépôt',
    english: 'certificate that an application was filed',
    nature: 'first-application',
    french: true,
    citations: [regularStay, pending],
    certainty: 'high',
  },
  'asylum-attestation': {
    printed: "Attestation de demande d'asile",
    english: 'certificate of an asylum claim',
    nature: 'asylum-claim',
    french: true,
    citations: [pending],
    certainty: 'high',
  },
} as const satisfies Readonly<Record<string, Paper>>;

export type PaperKind = keyof typeof PAPERS;

export function paperOf(kind: PaperKind): Paper {
  return PAPERS[kind];
}
