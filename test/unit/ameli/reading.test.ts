import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/ameli/reading.ts';

describe('a text that names a field of ours', () => {
  it.each([
    ['Mon numéro de sécurité sociale *', 'nir', 'numero securite sociale'],
    ['N° de Sécu', 'nir', 'numero secu'],
    ['Numéro de sécurité sociale et clé', 'nir', 'numero securite sociale'],
    ['Merci de saisir votre numéro de securité sociale ci-dessous :', 'nir', 'numero securite sociale'],
    ['NUMERO DE SECURITTE SOCIALE', 'nir', 'numero securitte sociale'],
    ['La clé de mon numéro de sécurité sociale', 'nirKey', 'cle numero securite sociale'],
    ['Nom', 'nom', 'nom'],
    ['Nom (tel qu’il figure sur votre carte)', 'nom', 'nom'],
    ['Nom de l’assuré(e)', 'nom', 'nom'],
    ['Nom de naissance', 'nomNaissance', 'nom naissance'],
    ['Nom d’usage (facultatif)', 'nomUsage', 'nom usage'],
    ['Né(e) le', 'dateNaissance', 'date naissance'],
    ['Quand êtes-vous né(e) ?', 'dateNaissance', 'date naissance'],
    ['Pouvez-vous nous indiquer votre code postal ?', 'codePostal', 'code postal'],
    ['Quel code avez-vous reçu par SMS ?', 'otp', 'code recu sms'],
    ['Acceptez-vous les conditions générales d’utilisation ?', 'cgu', undefined],
    ['Nom d’usage (par exemple celui de votre conjoint)', 'nomUsage', 'nom usage'],
    ['Nom d’usage (celui du conjoint)', 'nomUsage', 'nom usage'],
    ['Numéro de sécurité sociale et sa clé', 'nir', 'numero securite sociale'],
    ['Numéro de série, et non le numéro de sécurité sociale', 'vitaleSerie', 'numero serie'],
    ['IBAN du compte sur lequel vous percevez vos remboursements', 'iban', undefined],
    ['Code postal de votre domicile', 'codePostal', 'code postal domicile'],
    ['Les 7 derniers chiffres de votre IBAN', 'iban', undefined],
    ['Derniers chiffres du numéro de série de ma carte Vitale', 'vitaleSerie', undefined],
    ['Confirmez votre adresse e-mail', 'emailConfirm', undefined],
    ['Saisissez à nouveau votre mot de passe', 'motDePasseConfirm', undefined],
    ['Mon code personnel (ou provisoire à 4 chiffres)', 'motDePasse', undefined],
    ['Code de sécurité reçu par SMS ou e-mail', 'otp', 'code securite'],
    ['J’ai lu et j’accepte les conditions générales d’utilisation', 'cgu', undefined],
  ])('%s → %s', (text, id, phrase) => {
    const reading = readText(text);
    expect(reading).toMatchObject({ kind: 'names', id });
    if (phrase) expect(reading).toMatchObject({ phrase });
  });
});

describe('a text that names something else, and why', () => {
  it.each([
    ['Nom du médecin', 'speaks of "medecin"'],
    ['Code postal du cabinet', 'speaks of "cabinet"'],
    ['Date de naissance de votre enfant', 'speaks of "enfant"'],
    ['Numéro de série de l’appareil', 'speaks of "appareil"'],
    ['Son numéro de sécurité sociale', 'is said of somebody else'],
    ['Code postal de la commune', 'belongs to "commune"'],
    ['Justificatif de code postal', 'is only said of "justificatif"'],
    ['Ville ou code postal', 'is joined with "ville"'],
    ['Votre ville ou code postal', 'is joined with "ville"'],
    ['Code postal et ville', 'is joined with "ville"'],
    ['Nom complet', '"complet" stands beside a word that must stand alone'],
    ['Nom du titulaire du compte', 'titulaire'],
    ['Date de début des soins', 'speaks of "debut"'],
    ['Ville', 'names nothing that we know'],
    ['Code promotionnel', 'speaks of "promotionnel"'],
    ['Mot de passe oublié', 'speaks of "oublie"'],
    ['Code postal, ville ou adresse', 'is listed with "ville"'],
    ['Où ? (ville, code postal)', 'is listed with "ville"'],
    ['Code postal ou nom de la ville', 'is joined with something else'],
    ['Nom d’usage du conjoint', 'speaks of "conjoint"'],
    ['Date de naissance du nouveau-né', 'speaks of "bebe"'],
    ['Avez-vous un numéro de sécurité sociale ?', 'a question about it'],
    ['Comment avez-vous reçu votre code de sécurité ?', 'a question about it'],
    ['À quelle date avez-vous reçu le code provisoire ?', 'a question about it'],
  ])('%s: %s', (text, because) => {
    const reading = readText(text);
    expect(reading.kind).toBe('other');
    expect(reading.kind === 'other' && reading.because).toContain(because);
  });
});

it.each([
  ['Nom et prénom', ['nom', 'prenom']],
  ['E-mail ou téléphone', ['email', 'telephone']],
  ['Nom de naissance ou nom d’usage', ['nomNaissance', 'nomUsage']],
])('%s is a tie', (text, ids) => {
  expect(readText(text)).toEqual({ kind: 'tie', ids });
});

it.each(['', '*', 'Numéro', 'Jour', 'Chiffre 2', 'jj/mm/aaaa', 'Champ obligatoire', 'Identifiant'])(
  '%j says nothing',
  (text) => {
    expect(readText(text).kind).toBe('open');
  },
);
