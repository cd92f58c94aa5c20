import { expect, it } from 'vitest';
import type { PageWord } from '../../../src/ameli/page-word.ts';
import { pageWordFor } from '../../../src/ameli/page-word-for.ts';
import { pageWords } from '../../../src/ameli/page-words.ts';
import { faultsOfSources, faultsOfText, wordsIn } from './text-rules.ts';

it.each([
  ['Continuer', 'Continue'],
  ['  Valider ', 'Confirm'],
  ['RETOUR', 'Back'],
  ['me connecter', 'Log in'],
  ['Connectez-vous', 'Log in'],
  ['Créez votre compte', 'Create your account'],
  ['Je crée mon compte', 'Create your account'],
  ['S’identifier avec FranceConnect', 'Log in with FranceConnect'],
  ['Qu’est-ce que FranceConnect ?', 'What is FranceConnect?'],
  ['Mot de passe oublié ?', 'Forgotten password'],
  ['Recevoir un code de sécurité', 'Get a security code'],
  ['Où trouver mon numéro de sécurité sociale ?', 'Where is my number?'],
  ['Plus tard', 'Later'],
  ['OU', 'Or'],
  ["Télécharger l'attestation de droits", 'Download proof of cover'],
])('"%s" is %s', (french, english) => {
  expect(pageWordFor(french)?.english).toBe(english);
});

it.each(['', '*', 'Continuer vers mes remboursements', 'Valider ma commande de carte', 'Rechercher', '12'])(
  '"%s" is not known',
  (french) => {
    expect(pageWordFor(french)).toBeUndefined();
  },
);

it.each(pageWords)('$english is said without fault', (word: PageWord) => {
  const { english, more, doubt } = word;
  expect(english.length).toBeLessThanOrEqual(32);
  expect([more, doubt].filter((text) => text !== undefined).flatMap(faultsOfText)).toEqual([]);
  expect(wordsIn(`${more} ${doubt}`)).toBeLessThanOrEqual(120);
  expect(faultsOfSources(word)).toEqual([]);
});

it('says no French in two ways', () => {
  const all = pageWords.flatMap(({ french }) => french);
  expect(new Set(all).size).toBe(all.length);
});
