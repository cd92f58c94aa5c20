import type { Field } from '../field.ts';
import { IBAN, IBAN_LAST_7, SERIAL } from '../specimen.ts';
import { commonKnowledge, oldStyles, oneGuide, sisterApp, sisterAppDigits } from './sources.ts';

/** What proves that it is you: an account that the fund pays, and a card in your hand. */
export const proof = [
  {
    id: 'iban',
    recognise: {
      controls: ['text', 'select'],
      phrases: [
        ...['iban', 'numero iban', 'dernier chiffre iban', 'dernier caractere iban'],
        ...['iban complet', 'iban remboursement', 'iban rembourse', 'iban versement'],
        ...[
          'releve identite bancaire',
          'numero compte bancaire',
          'dernier chiffre compte bancaire',
          'dernier chiffre rib',
        ],
      ],
      alone: ['rib', 'dernier chiffre compte', 'coordonnee bancaire', 'compte bancaire'],
      // A document, and not its number.
      against: ['joindre', 'joignez', 'copie', 'deposer', 'deposez', 'televerser', 'televersez'],
    },
    explain: {
      title: 'Bank account (IBAN)',
      french: 'IBAN',
      type: 'The page shows how many digits it wants. To open an account it is usually the last 7 digits of your IBAN.',
      find: "On the « RIB » (sheet with your bank details), from your bank's website, app or branch.",
      drawings: ['rib'],
      example: `${IBAN}: the last 7 digits are ${IBAN_LAST_7}`,
      mistake: 'Typing the number of your bank card. It is not an IBAN.',
      trap: 'To open an ameli account, use the account that your health insurance fund already knows. A new one does not count.',
      doubt: 'The 7 digits come from one guide. Another says that a code by SMS has taken the place of this step.',
      sources: [oldStyles, oneGuide, commonKnowledge],
    },
    byLength: {
      7: {
        type: 'Type the last 7 digits of your IBAN.',
        example: `${IBAN_LAST_7}, the end of ${IBAN}`,
      },
      27: {
        type: 'Type the whole IBAN. A French one has 27 characters and begins with FR.',
        drawings: ['rib-full'],
        example: IBAN,
        doubt:
          'We have not seen a page of account creation that asks for the whole IBAN, nor if foreign ones are accepted.',
      },
    },
  },
  {
    id: 'vitaleSerie',
    recognise: {
      controls: ['text'],
      phrases: [
        'numero serie',
        'numero serie carte vitale',
        'numero carte vitale serie',
        'serie carte vitale',
        'serie vitale',
        '13 chiffre numero serie',
        '13 caractere numero serie',
        '13 premier chiffre numero serie',
        '13 premier caractere numero serie',
        'dernier chiffre numero serie',
        'dernier chiffre serie',
      ],
      beside: ['appareil', 'marque', 'modele', 'fabricant', 'fournisseur', 'facture', 'garantie', 'achat'],
      against: [
        'acte',
        'passeport',
        'certificat',
        'appareil',
        'dispositif',
        'materiel',
        'produit',
        'garantie',
        'ordinateur',
      ],
      names: ['numeroSerie'],
    },
    explain: {
      title: 'Card serial number',
      french: 'Numéro de série',
      type: 'The number of the card itself. Type its last digits, as many as the page asks for.',
      find: 'Card with photo: on the front, top right, upright beside the photo. Card without photo: on the back, top left.',
      drawings: ['vitale-serial', 'vitale-back'],
      example: SERIAL.last,
      mistake: 'Typing your social security number. The serial number belongs to the card, not to you.',
      trap: 'No card yet? Guides say to ask your health insurance fund for a « code provisoire » (temporary code) instead.',
      doubt:
        "How many digits ameli wants is not confirmed. The insurance's health record app asks for 11, or 8 to 13 without photo.",
      sources: [sisterApp, oldStyles, sisterAppDigits, oneGuide],
    },
  },
] as const satisfies readonly Field[];
