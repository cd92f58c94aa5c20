import type { Crossing } from '../crossing.ts';
import type { Decision } from '../decide.ts';
import type { Period } from '../law/period.ts';
import type { PaperKind } from '../papers.ts';
import type { Permit, Traveller } from '../traveller.ts';
import { PHRASES } from './phrase-list.ts';

type PhraseId = (typeof PHRASES)[number]['id'];

/** A sentence for the officer. An exemption may be claimed only where we are sure; the others state or ask. */
export interface Phrase {
  readonly id: string;
  readonly kind: 'exemption' | 'statement' | 'question';
  /** Formal French, with the French spaces; to be marked `lang="fr"`. */
  readonly french: string;
  readonly english: string;
  /** The legal reference that stands below it, in French. */
  readonly reference?: string;
  /** Periods in which its law holds; left out: all. */
  readonly periods?: readonly Period[];
}

/** The sentences for one case: on the front of the card, and for when the officer insists or something goes wrong. */
export interface PhraseSheet {
  readonly main: readonly Phrase[];
  readonly further: readonly Phrase[];
}

/**
 * The sentences that fit a decision. An exemption is claimed only at high or medium certainty, in its own period and for its
 * own paper. Where the answer is not sure, a polite question is among them.
 */
export function phrasesFor(decision: Decision, traveller: Traveller, crossing: Crossing): PhraseSheet {
  const sure = decision.certainty !== 'low';
  const exempted = decision.verdict.startsWith('NO_STAMP_') && sure;
  const stated = fitting(idsFor(decision, traveller, crossing), decision);
  const main = stated.filter(({ kind }) => kind !== 'exemption' || exempted);
  const asks = sure || main.some(({ kind }) => kind === 'question');
  return {
    main:
      main.length === 0
        ? fitting(['which-rule'], decision)
        : [...main, ...fitting(asks ? [] : ['which-rule-then'], decision)],
    further: fitting(furtherFor(decision), decision),
  };
}

function fitting(ids: readonly PhraseId[], { period, facts }: Decision): readonly Phrase[] {
  // The separate sheet of the old law is spoken of at an entry.
  const spoken = ids.filter((id) => id !== 'separate-sheet' || facts.direction === 'entry');
  const phrases: readonly Phrase[] = spoken.flatMap((id) => PHRASES.find((candidate) => candidate.id === id) ?? []);
  return phrases.filter(({ periods }) => periods === undefined || periods.includes(period));
}

function idsFor(decision: Decision, traveller: Traveller, crossing: Crossing): readonly PhraseId[] {
  const { statusRow, facts, flags, aside } = decision;
  switch (statusRow.status) {
    case 'free-mover':
      return isFrenchAndMore(traveller) ? ['dual-french'] : ['citizen'];
    case 'microstate':
      return [
        ...MICROSTATES.filter(([code]) => code === aside.nationality).map(([, id]) => id),
        'microstate-ees',
        'microstate-old',
      ];
    case 'vatican':
      return ['vatican-passport', 'vatican-ees'];
    case 'crew':
      return ['crew', crossing.role === 'train-crew-on-duty' ? 'train-crew-ees' : 'crew-ees'];
    case 'cruise':
      return ['cruise', 'cruise-ees'];
    case 'official':
      return ['official', 'official-ees'];
    case 'frontier-worker':
      return aside.deciding === undefined ? ['frontier-worker'] : ['frontier-document'];
    case 'family-card':
      return [facts.host === 'host' ? 'family-card' : 'family-card-statement', 'family-card-ees'];
    case 'permit-holder':
      return permitIds(aside.deciding);
    case 'equivalent-family-with-permit':
    case 'mobile-permit-holder':
      return ['permit', 'separate-sheet'];
    case 'long-stay-visa':
      if (flags.includes('FIRST_ENTRY_PROOF_USEFUL') && facts.direction === 'entry')
        return ['long-stay-visa', 'long-stay-visa-old', 'first-entry'];
      return ['long-stay-visa', 'long-stay-visa-old', 'separate-sheet'];
    case 'family-without-card':
      return [familyId(traveller, crossing, facts)];
    case 'visitor':
      if (facts.direction === 'exit') return ['visitor-exit'];
      return flags.includes('PRESUMPTION_REBUT') ? ['missing-exit', 'visitor-entry'] : ['visitor-entry'];
    default:
      return [];
  }
}

const MICROSTATES = [
  ['AD', 'andorran'],
  ['MC', 'monegasque'],
  ['SM', 'sammarinese'],
] as const satisfies readonly (readonly [string, PhraseId])[];

function isFrenchAndMore({ nationalities = [] }: Traveller): boolean {
  return nationalities.length > 1 && nationalities.includes('FR');
}

/** The Directive speaks of citizens of the Union, and the sentence of a spouse; for all others there is a wider one. */
function familyId({ family = [] }: Traveller, { withCitizen }: Crossing, { family: tie }: Decision['facts']): PhraseId {
  if (family[0]?.relation !== 'spouse' || tie !== 'free-mover') return 'family-of-citizen';
  if (withCitizen === 'together') return 'family-travelling-together';
  return withCitizen === 'joining' ? 'family-without-card' : 'family-of-citizen';
}

/** Papers that speak of themselves in a sentence of their own. */
const OWN_SENTENCE: { readonly [Kind in PaperKind]?: PhraseId } = {
  dcem: 'child-dcem',
  'recepisse-renewal': 'renewal-pending',
  api: 'paper-allows-crossing',
  'favourable-decision': 'paper-allows-crossing',
  aps: 'stay-permission',
};

/** The sentence names the paper that decides; Art. 2(3)(c) and Art. 11(1) are cited only for a permit of the kind they speak of. */
function permitIds(deciding: Permit | undefined): readonly PhraseId[] {
  const own = deciding && OWN_SENTENCE[deciding.paper];
  if (own !== undefined) return [own];
  if (deciding?.paper === 'article50') return ['article-50', 'outside-ees', 'no-stamp-due', 'separate-sheet'];
  return deciding?.issuer === 'FR'
    ? ['resident', 'outside-ees', 'no-stamp-due', 'separate-sheet']
    : ['permit', 'outside-ees', 'separate-sheet'];
}

function furtherFor({ verdict, ees, flags, facts }: Decision): readonly PhraseId[] {
  if (verdict === 'NO_BORDER_CHECK' || verdict === 'NO_ENTRY') return [];
  const resident = verdict === 'NO_STAMP_RESIDENT' || verdict === 'NO_STAMP_FAMILY_CARD';
  return [
    ...(resident ? (['officer-insists'] as const) : []),
    // Of whom EES records rightly, no file exists by mistake.
    ...(ees === 'exempt' || flags.includes('EES_ERASURE') ? (['ees-error'] as const) : []),
    'second-line',
    ...(facts.direction === 'entry' ? (['refusal'] as const) : []),
  ];
}
