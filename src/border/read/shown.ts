import {
  type Code,
  isNamedMicrostate,
  movesFreely,
  nationalityProved,
  nationalityStatus,
  particularsOf,
  STATELESS,
} from '../codes/nationality.ts';
import type { Crossing } from '../crossing.ts';
import type { Facts } from '../facts.ts';
import type { IdentityDocument, IsoDate, Traveller } from '../traveller.ts';

/** What the documents handed over prove. */
export interface Shown {
  readonly shownAs: Facts['shownAs'];
  readonly visaNeed: Facts['visaNeed'];
  readonly documents: readonly IdentityDocument[];
  /** A citizen of the EU, the EEA or Switzerland who does not show it. */
  readonly hiddenCitizen: boolean;
  /** A national of Andorra, Monaco or San Marino who shows another passport. */
  readonly hiddenMicrostate: boolean;
  /** The nationality by which the visa need was judged. */
  readonly nationality: Code | undefined;
}

const PROVES_NATIONALITY: readonly IdentityDocument['kind'][] = [
  'passport',
  'passport-card',
  'id-card',
  'diplomatic-passport',
];

/**
 * Reads the documents of this crossing; undefined while nationality or documents have not been answered. A nationality that
 * does not exist is no answer: nothing may be decided by it.
 */
export function readShown(traveller: Traveller, crossing: Crossing, on: IsoDate): Shown | undefined {
  const { nationalities, documents: all } = traveller;
  if (nationalities === undefined || nationalities.length === 0 || all === undefined || all.length === 0)
    return undefined;
  if (nationalities.some((code) => code !== STATELESS && nationalityStatus(code) === undefined)) return undefined;
  const documents = (crossing.shown ?? [0]).flatMap((index) => all[index] ?? []);
  const proofs = documents.filter((document) => PROVES_NATIONALITY.includes(document.kind));
  const proved = proofs.map((document) => nationalityProved(nationalities, document.issuer));
  const shownAs = whoIsShown(nationalities, proofs, proved);
  const nationality =
    proved.find((code) => code !== undefined && nationalityStatus(code) !== 'free-movement') ??
    nationalities.find((code) => !movesFreely(code));
  return {
    shownAs,
    visaNeed: readVisaNeed(documents, nationality, on),
    documents,
    hiddenCitizen: shownAs !== 'free-mover' && nationalities.some(movesFreely),
    hiddenMicrostate: shownAs === 'third-country' && nationalities.some(isNamedMicrostate),
    nationality,
  };
}

function whoIsShown(
  nationalities: readonly Code[],
  proofs: readonly IdentityDocument[],
  proved: readonly (Code | undefined)[],
): Facts['shownAs'] {
  if (proved.some((code) => code !== undefined && movesFreely(code))) return 'free-mover';
  // A passport of the Holy See is served whatever the nationality of its holder.
  if (proofs.some((document) => document.issuer === 'VA')) return 'vatican';
  if (proofs.length > 0 && proved.every((code) => code === undefined)) return 'contradictory';
  if (nationalities.every(movesFreely)) return 'free-mover';
  const judged = proofs.length > 0 ? proved : nationalities.slice(0, 1);
  if (judged.includes(STATELESS)) return 'stateless';
  if (judged.includes('VA')) return 'vatican';
  return judged.some((code) => nationalityStatus(code ?? '') === 'microstate') ? 'microstate' : 'third-country';
}

/** Short-stay visa by Regulation (EU) 2018/1806, for the document shown and on the day. */
function readVisaNeed(
  documents: readonly IdentityDocument[],
  nationality: Code | undefined,
  on: IsoDate,
): Facts['visaNeed'] {
  // The lists of visas name nationalities, and nothing read says what is asked of those who have none.
  if (nationality === STATELESS) return 'unsettled';
  const refugee = documents.find((document) => document.kind === 'refugee-travel-document');
  if (refugee !== undefined) {
    // Art. 3(2) asks a visa of refugees from Annex I countries; for the others each state decides (Art. 6(2)(b)).
    return nationalityStatus(refugee.issuer) === 'visa-required' ? 'required' : 'unsettled';
  }
  if (nationality === undefined) return 'exempt';
  const status = nationalityStatus(nationality);
  if (status === 'microstate') return 'exempt';
  if (status !== 'visa-exempt') return 'required';
  const serving = documents.filter((document) => PROVES_NATIONALITY.includes(document.kind));
  return serving.length > 0 && serving.every((document) => losesExemption(document, nationality, on))
    ? 'required'
    : exemptOn(nationality, on);
}

function exemptOn(nationality: Code, on: IsoDate): Facts['visaNeed'] {
  const { exemptFrom } = particularsOf(nationality);
  return exemptFrom !== undefined && on < exemptFrom ? 'required' : 'exempt';
}

function losesExemption(document: IdentityDocument, nationality: Code, on: IsoDate): boolean {
  const { biometricOnly, needsTaiwanIdNumber, suspended } = particularsOf(nationality);
  if (biometricOnly === true && document.biometric === false) return true;
  if (needsTaiwanIdNumber === true && document.taiwanIdNumber === false) return true;
  return suspended !== undefined && document.kind === suspended.kind && suspended.from <= on && on <= suspended.until;
}
