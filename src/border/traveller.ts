import type { Code } from './codes/nationality.ts';
import type { PaperKind } from './papers.ts';

/** An ISO calendar date, `2026-11-23`. */
export type IsoDate = string;

export type DocumentKind =
  | 'passport'
  | 'passport-card'
  | 'id-card'
  | 'diplomatic-passport'
  | 'refugee-travel-document'
  | 'crew-certificate';

/** A passport or another identity document. Its number is never asked for. */
export interface IdentityDocument {
  readonly kind: DocumentKind;
  /** State that issued it; with several nationalities this tells which one it proves. */
  readonly issuer: Code;
  readonly issued?: IsoDate;
  readonly expires?: IsoDate;
  /** Left out: in order. */
  readonly biometric?: boolean;
  /** Taiwan: the passport carries the identity-card number. Left out: it does. */
  readonly taiwanIdNumber?: boolean;
}

/** A card or a French paper of stay. */
export interface Permit {
  readonly paper: PaperKind;
  readonly issuer: Code;
  readonly from?: IsoDate;
  /** Last day of validity. */
  readonly until?: IsoDate;
  /** Known to have expired, on a day that is not known. */
  readonly ended?: true;
  /** Renewal was asked for before it expired; null or left out: not known. */
  readonly renewalFiled?: boolean | null;
  /** The expired card is shown with it. */
  readonly withExpiredCard?: boolean;
  /** Words printed on it. */
  readonly mention?: string;
  /** The paper itself says that it allows crossing the border; null or left out: not read yet. */
  readonly allowsCrossing?: boolean | null;
}

/** The letter in the box "type" of the sticker, with the French long-stay kinds told apart by their wording. */
export type VisaKind = 'C' | 'LTV' | 'D' | 'VLS-TS' | 'VLS-T' | 'unknown';

export interface Visa {
  readonly kind: VisaKind;
  readonly issuer: Code;
  readonly from?: IsoDate;
  readonly until?: IsoDate;
  readonly ended?: true;
  /** Every entry that the sticker allows has been made. */
  readonly entriesUsed?: boolean;
  readonly entries?: '01' | '02' | 'MULT';
  /** LTV: the states named in the box "valid for"; left out: not read yet. */
  readonly validFor?: readonly Code[];
  /** "Duration of stay" of a short-stay visa, in days. */
  readonly days?: number;
  /** VLS-TS: due within three months of the first entry, done, or missed. */
  readonly validation?: 'due' | 'done' | 'missed' | 'not-needed';
  /** VLS-TS: no entry has been made with it yet. */
  readonly firstEntry?: boolean;
  readonly mention?: string;
  /** What the user calls it, when the letter is not known. */
  readonly words?: string;
}

/** What the traveller is to the citizen. Beside the spouse the facts do not say whom the Directive covers: see `doubts.ts`. */
export type Relation = 'spouse' | 'partner' | 'child' | 'parent' | 'other';

/** A link with a citizen of the EU, the EEA or Switzerland. */
export interface FamilyTie {
  readonly relation: Relation;
  readonly citizenOf: Code;
  readonly citizenLivesIn: Code | null;
}

/**
 * One person, as kept on the device. A part that is left out has not been answered yet; an empty list is an answer.
 * No name and no document number: a nickname tells the members of a family apart.
 */
export interface Traveller {
  readonly nickname?: string;
  /** Whole years on the day of the crossing. */
  readonly age?: number;
  readonly nationalities?: readonly Code[];
  readonly documents?: readonly IdentityDocument[];
  readonly permits?: readonly Permit[];
  readonly visas?: readonly Visa[];
  readonly family?: readonly FamilyTie[];
}

/** Does this document end before it was issued? Then its dates cannot both be right, and none is gone by. */
export function endsBeforeIssue({ issued, expires }: Pick<IdentityDocument, 'issued' | 'expires'>): boolean {
  return issued !== undefined && expires !== undefined && expires < issued;
}

/** Has this paper or visa run out on the day `on`? */
export function hasEnded(paper: Pick<Permit, 'until' | 'ended'>, on: IsoDate): boolean {
  return paper.ended === true || (paper.until !== undefined && paper.until < on);
}
