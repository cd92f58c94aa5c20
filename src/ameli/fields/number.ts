import type { Field } from '../field.ts';
import { CORSICAN_NUMBER, KEY, NUMBER } from '../specimen.ts';
import { bornAbroad, loginScript, newPages, numberPage, numberRules, numbersOf3And4, oldPages } from './sources.ts';

/** The social security number and its key: 13 characters and 2. */
export const number = [
  {
    id: 'nir',
    recognise: {
      controls: ['text'],
      phrases: [
        ...['numero securite sociale', 'numero immatriculation securite sociale', 'numero secu', 'numero ss'],
        ...['numero immatriculation ss', 'immatriculation securite sociale', 'immatriculation ss'],
        ...['numero assure', 'numero assure sociale', 'identifiant assure', 'identifiant assure sociale'],
        ...['numero assurance maladie', 'numero inscription repertoire', 'numero nir'],
        ...['definitif', 'provisoire', 'provisoire definitif', 'definitif provisoire'].map(
          (how) => `numero securite sociale ${how}`,
        ),
        ...['numero securite sociale complet', 'nir complet', 'matricule securite sociale'],
        // A vehicle's registration has no 13 characters.
        ...['chiffre', 'caractere'].flatMap((of) => [`immatriculation 13 ${of}`, `numero immatriculation 13 ${of}`]),
        // No other number that people are asked for has 13 characters.
        ...['chiffre', 'caractere'].flatMap((of) => [`numero 13 ${of}`, `13 ${of} numero`, `13 premier ${of} numero`]),
      ],
      alone: ['nir', 'securite sociale', 'secu'],
      against: ['pays', 'am', 'adeli', 'finess', 'rpps'],
      names: ['nir_as', 'numSecuriteSociale', 'idNir', 'userfield', 'user', 'j_username'],
    },
    explain: {
      title: 'Social security number',
      french: 'Numéro de sécurité sociale',
      type: 'Look for « 13 caractères » (13 characters) by the field: then leave out the key, the last two digits. Some pages want all 15.',
      find: 'On the front of your carte Vitale.',
      drawings: ['vitale-photo', 'vitale-plain'],
      example: `${NUMBER}, key ${KEY}`,
      mistake: `Typing the card's serial number. Born in Corsica: keep the letter, 2A or 2B.`,
      trap: 'A number that begins with 7 or 8 is temporary, and so is one that begins with 3, 4, 5 or 6. It cannot open an account. Wait for your final number: it begins with 1 or 2.',
      doubt:
        'We are less sure of numbers that begin with 3 or 4. An old help text says that dependants type the number of the person they depend on.',
      sources: [numberPage, numberRules, newPages, bornAbroad, numbersOf3And4, oldPages],
    },
    byLength: {
      13: {
        type: 'Type the first 13 characters. Leave out the last two digits: they are the key.',
        drawings: ['vitale-number', 'vitale-plain-number'],
        example: NUMBER,
        mistake: `Typing 15 digits, or the card's serial number. Born in Corsica: keep the letter, as in ${CORSICAN_NUMBER}.`,
        sources: [numberPage, numberRules, newPages, bornAbroad, loginScript, numbersOf3And4, oldPages],
      },
      15: {
        type: 'Type all 15 characters: the 13 of the number, then the two digits of the key.',
        drawings: ['vitale-full'],
        example: `${NUMBER} ${KEY}`,
        mistake: `Stopping after 13, or typing the card's serial number. Born in Corsica: keep the letter, 2A or 2B.`,
      },
    },
  },
  {
    id: 'nirKey',
    recognise: {
      controls: ['text'],
      phrases: [
        ...['cle validation', 'cle controle', 'cle nir', 'cle securite sociale', 'cle numero'],
        ...['cle numero securite sociale', 'cle numero secu'],
        ...['dernier chiffre numero securite sociale', 'dernier chiffre numero secu', 'dernier chiffre nir'],
      ],
      alone: ['cle'],
    },
    explain: {
      title: 'Key (last two digits)',
      french: 'Clé',
      type: 'The two digits that follow the 13 characters of your social security number.',
      find: 'On the front of your carte Vitale, at the end of the number.',
      drawings: ['vitale-key'],
      example: KEY,
      mistake: 'Leaving out a zero in front, or typing digits of the serial number.',
      trap: 'If the key is refused, look for a wrong digit in the number too: the key is worked out from it.',
      sources: [newPages, numberRules],
    },
  },
] as const satisfies readonly Field[];
