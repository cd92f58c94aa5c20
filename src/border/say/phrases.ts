import type { Decision } from '../decide.ts';
import type { Period } from '../law/period.ts';
import type { PaperKind } from '../papers.ts';
import type { Traveller } from '../traveller.ts';
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
 * own paper; otherwise the card asks a polite question.
 */
export function phrasesFor(decision: Decision, traveller: Traveller): PhraseSheet {
  const exempted = decision.verdict.startsWith('NO_STAMP_') && decision.certainty !== 'low';
  const main = fitting(idsFor(decision, traveller), decision).filter(({ kind }) => kind !== 'exemption' || exempted);
  return {
    main: main.length > 0 ? main : fitting(['which-rule'], decision),
    further: fitting(furtherFor(decision), decision),
  };
}

function fitting(ids: readonly PhraseId[], { period, facts }: Decision): readonly Phrase[] {
  // The separate sheet of the old law is spoken of at an entry.
  const spoken = ids.filter((id) => id !== 'separate-sheet' || facts.direction === 'entry');
  const phrases: readonly Phrase[] = spoken.flatMap((id) => PHRASES.find((candidate) => candidate.id === id) ?? []);
  return phrases.filter(({ periods }) => periods === undefined || periods.includes(period));
}

function idsFor(decision: Decision, traveller: Traveller): readonly PhraseId[] {
  const { statusRow, facts, flags } = decision;
  switch (statusRow.status) {
    case 'free-mover':
      return isFrenchAndMore(traveller) ? ['dual-french'] : ['citizen'];
    case 'family-card':
      return [facts.host === 'host' ? 'family-card' : 'family-card-statement', 'family-card-ees'];
    case 'permit-holder':
    case 'equivalent-family-with-permit':
    case 'mobile-permit-holder':
      return permitIds(decision, traveller);
    case 'long-stay-visa':
      if (flags.includes('FIRST_ENTRY_PROOF_USEFUL') && facts.direction === 'entry')
        return ['long-stay-visa', 'long-stay-visa-old', 'first-entry'];
      return ['long-stay-visa', 'long-stay-visa-old', 'separate-sheet'];
    case 'family-without-card':
      return ['family-without-card'];
    case 'visitor':
      if (facts.direction === 'exit') return ['visitor-exit'];
      return flags.includes('PRESUMPTION_REBUT') ? ['missing-exit', 'visitor-entry'] : ['visitor-entry'];
    default:
      return [];
  }
}

function isFrenchAndMore({ nationalities = [] }: Traveller): boolean {
  return nationalities.length > 1 && nationalities.includes('FR');
}

/** The sentence names the very paper; Art. 2(3)(c) and Art. 11(1) are cited only for a permit of the kind they speak of. */
function permitIds({ facts, statusRow }: Decision, { permits = [] }: Traveller): readonly PhraseId[] {
  const holds = (kind: PaperKind) => permits.some(({ paper }) => paper === kind);
  if (statusRow.status !== 'permit-holder') return ['permit', 'separate-sheet'];
  if (holds('dcem')) return ['child-dcem'];
  if (holds('recepisse-renewal')) return ['renewal-pending'];
  if (holds('api') || holds('favourable-decision')) return ['paper-allows-crossing'];
  if (holds('aps')) return ['stay-permission'];
  if (holds('article50')) return ['article-50', 'outside-ees', 'no-stamp-due', 'separate-sheet'];
  const livesHere = facts.paper === 'permit' && permits.some(({ issuer }) => issuer === 'FR');
  return livesHere
    ? ['resident', 'outside-ees', 'no-stamp-due', 'separate-sheet']
    : ['permit', 'outside-ees', 'separate-sheet'];
}

function furtherFor({ verdict, facts }: Decision): readonly PhraseId[] {
  if (verdict === 'NO_BORDER_CHECK' || verdict === 'NO_ENTRY') return [];
  const resident = verdict === 'NO_STAMP_RESIDENT' || verdict === 'NO_STAMP_FAMILY_CARD';
  return [
    ...(resident ? (['officer-insists'] as const) : []),
    'ees-error',
    'second-line',
    ...(facts.direction === 'entry' ? (['refusal'] as const) : []),
  ];
}
