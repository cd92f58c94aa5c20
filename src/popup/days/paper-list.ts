import { PAPERS, type PaperKind } from '../../border/papers.ts';
import { isLongStay } from '../../border/read/visa.ts';
import type { Permit, Visa, VisaKind } from '../../border/traveller.ts';
import { freesDays } from '../../household/history.ts';
import type { Member } from '../../household/member.ts';
import { countryName } from './words.ts';

/** A paper of a member as the count sees it: a permit or a visa, by its place in the member's lists. */
export type MemberPaper = { readonly index: number; readonly name: string; readonly note: string | undefined } & (
  | { readonly list: 'permits'; readonly paper: Permit }
  | { readonly list: 'visas'; readonly paper: Visa }
);

/** A kind of paper that can be added here, with what is printed on it. */
interface PaperChoice {
  readonly value: string;
  readonly printed: string;
  readonly english: string;
}

const VISA_NAMES: Readonly<Record<VisaKind, string>> = {
  'VLS-TS': 'Long-stay visa that serves as a residence permit (VLS-TS)',
  'VLS-T': 'Temporary long-stay visa (VLS-T)',
  D: 'Long-stay visa (type D)',
  C: 'Short-stay visa (type C)',
  LTV: 'Short-stay visa for some states only (LTV)',
  unknown: 'A visa whose letter is not known',
};

/** The kinds offered: papers whose days do not count, long-stay visas, and the short-stay visa with its own limits. */
export const PAPER_GROUPS: readonly { readonly title: string; readonly choices: readonly PaperChoice[] }[] = [
  { title: 'French papers', choices: permitChoices(true) },
  { title: 'Papers of any state', choices: permitChoices(false) },
  {
    title: 'Visas',
    choices: (['VLS-TS', 'VLS-T', 'D', 'C'] as const).map((kind) => ({
      value: kind,
      printed: '',
      english: VISA_NAMES[kind],
    })),
  },
];

function permitChoices(isFrench: boolean): PaperChoice[] {
  return (Object.keys(PAPERS) as PaperKind[])
    .filter((kind) => freesDays(kind) && 'french' in PAPERS[kind] === isFrench)
    .map((kind) => ({ value: kind, printed: PAPERS[kind].printed, english: PAPERS[kind].english }));
}

/** All papers of a member, permits first, each with what the count has to say of it. */
export function papersOf({ permits = [], visas = [] }: Member): MemberPaper[] {
  return [
    ...permits.map((paper, index) => ({
      list: 'permits' as const,
      index,
      paper,
      name: PAPERS[paper.paper].english,
      note: permitNote(paper),
    })),
    ...visas.map((paper, index) => ({
      list: 'visas' as const,
      index,
      paper,
      name: VISA_NAMES[paper.kind],
      note: visaNote(paper),
    })),
  ];
}

const NEEDS_ALL = 'It sets no limit here until its dates, days and entries are all here.';
const NEEDS_DATES = 'It frees no days until both dates are here.';

function permitNote({ paper, from, until, issuer }: Permit): string | undefined {
  if (!freesDays(paper)) return 'We count the days under this paper.';
  return from && until ? `Frees days in ${countryName(issuer)} only.` : NEEDS_DATES;
}

function visaNote(visa: Visa): string | undefined {
  if (isLongStay(visa))
    return visa.from && visa.until ? `Frees days in ${countryName(visa.issuer)} only.` : NEEDS_DATES;
  if (visa.kind !== 'C') return 'We do not count with this kind of visa.';
  const isWhole = visa.from && visa.until && visa.days !== undefined && visa.entries;
  return isWhole ? 'Frees no days: it sets its own limit.' : NEEDS_ALL;
}

/**
 * A sentence when papers of the member do not yet do what they could: their dates are missing or wrong. So that no paper is
 * left out in silence.
 * @param wrong how many papers with both dates the count had to set aside
 */
export function paperWarning(member: Member, wrong: number): string | undefined {
  const undated = papersOf(member).filter(({ note }) => note === NEEDS_DATES || note === NEEDS_ALL).length;
  const count = undated + wrong;
  if (count === 0) return undefined;
  return count === 1
    ? 'One of your papers is not counted with: its dates are missing or wrong.'
    : `${count} of your papers are not counted with: their dates are missing or wrong.`;
}

/** The member with one more paper of that kind, still without dates. */
export function withPaper(member: Member, value: string): Member {
  const isPermit = Object.hasOwn(PAPERS, value);
  if (isPermit) return { ...member, permits: [...(member.permits ?? []), { paper: value as PaperKind, issuer: 'FR' }] };
  return { ...member, visas: [...(member.visas ?? []), { kind: value as VisaKind, issuer: 'FR' }] };
}

/** The member with this paper changed; `null` takes the paper away. */
export function withChanged(
  member: Member,
  { list, index }: Pick<MemberPaper, 'list' | 'index'>,
  change: Partial<Permit & Visa> | null,
): Member {
  const papers: readonly object[] = member[list] ?? [];
  const changed = papers.flatMap((paper, at) =>
    at !== index ? [paper] : change === null ? [] : [merged(paper, change)],
  );
  return { ...member, [list]: changed };
}

/** An emptied field is no answer, so it is left out. */
function merged(paper: object, change: object): object {
  return Object.fromEntries(
    Object.entries({ ...paper, ...change }).filter(([, value]) => value !== undefined && value !== ''),
  );
}
