// How the fields stand to each other: the general to the more exact, the first to its repetition, the one that is only spoken of.
import type { FieldId } from './fields.ts';

type Fields = { readonly [id in FieldId]?: readonly FieldId[] };

/** Of each field, those that stand to it in some way. */
export const related: {
  /** The general words that a more exact one may replace: "Nom" with the placeholder "Nom de naissance". */
  readonly refinedBy: Fields;
  /** What may be spoken of beside a field without making a tie: "numéro et clé", "code reçu par SMS ou e-mail". */
  readonly asides: Fields;
  /** The same, but not as an equal: "portable pour recevoir un code", "nom d'usage, si différent du nom de naissance". */
  readonly describedBy: Fields;
  /** Those that pages split into boxes. */
  readonly inBoxes: readonly FieldId[];
  /** Phone numbers, before which the code of a country may stand. */
  readonly phones: readonly FieldId[];
  /** Asking for the same thing a second time makes another field of some. */
  readonly repeated: { readonly [id in FieldId]?: FieldId };
} = {
  refinedBy: {
    email: ['emailConfirm'],
    motDePasse: ['motDePasseNouveau', 'motDePasseConfirm', 'codeProvisoire'],
    motDePasseNouveau: ['motDePasseConfirm'],
    nom: ['nomNaissance', 'nomUsage'],
    telephone: ['mobile'],
  },
  asides: {
    nir: ['nirKey'],
    otp: ['email', 'mobile', 'telephone'],
    codeProvisoire: ['email', 'mobile', 'telephone'],
  },
  describedBy: {
    email: ['otp', 'codeProvisoire', 'motDePasse'],
    mobile: ['otp', 'codeProvisoire', 'motDePasse'],
    telephone: ['otp', 'codeProvisoire', 'motDePasse'],
    motDePasse: ['nir'],
    trustDevice: ['mobile', 'otp', 'telephone'],
    nirKey: ['nir'],
    emailConfirm: ['email'],
    motDePasseConfirm: ['motDePasse', 'motDePasseNouveau'],
    nomUsage: ['nom', 'nomNaissance'],
  },
  inBoxes: [
    'codePostal',
    'codeProvisoire',
    'dateNaissance',
    'iban',
    'mobile',
    'nir',
    'otp',
    'telephone',
    'vitaleSerie',
  ],
  phones: ['mobile', 'telephone'],
  repeated: {
    email: 'emailConfirm',
    motDePasse: 'motDePasseConfirm',
    motDePasseNouveau: 'motDePasseConfirm',
  },
};
