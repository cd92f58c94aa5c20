import { describe, expect, it } from 'vitest';
import { anywhere, lists } from '../../../src/ameli/choices.ts';
import { choiceInEnglish, matchList } from '../../../src/ameli/match-list.ts';
import { faultsOfSources, faultsOfText, wordsIn } from './text-rules.ts';

const said = (label: string, ...choices: string[]) => {
  const found = matchList(label, choices);
  return found && { list: found.list?.english, choices: found.choices.map(({ english }) => english) };
};

describe('a list', () => {
  it.each([
    ['Civilité *', ['Madame', 'Monsieur'], 'Ms or Mr', ['Ms', 'Mr']],
    ['Votre civilité', ['Choisissez…', 'Mme', 'M.'], 'Ms or Mr', ['Ms', 'Mr']],
    [
      'Recevoir mon code par :',
      ['SMS', 'E-mail', 'Courrier postal'],
      'How to get the code',
      ['By text message (SMS)', 'By e-mail', 'By letter in the post'],
    ],
    [
      'Nature du fichier',
      ['Pièce d’identité', 'TITRE DE SÉJOUR'],
      'Kind of file',
      ['Identity document', 'Residence permit'],
    ],
    ['Mois', ['--', 'janvier', 'août'], 'Month', ['January', 'August']],
    ['Bénéficiaire', ['CAMILLE DURAND'], 'Person covered', []],
  ] as const)('%s is known by its name', (label, choices, english, inEnglish) => {
    expect(said(label, ...choices)).toEqual({ list: english, choices: inEnglish });
  });

  it('is known by its choices where its name is not', () => {
    expect(said('Êtes-vous né en France ?', 'Oui', 'Non')).toEqual({ list: undefined, choices: ['Yes', 'No'] });
    expect(said('Civilité du médecin', 'Madame', 'Monsieur')).toEqual({ list: undefined, choices: ['Ms', 'Mr'] });
  });

  it('is not known by choices that mean this only in a list of their own', () => {
    expect(said('Sexe', 'M', 'F')).toBeUndefined();
    expect(said('Sexe', 'M', 'Autre')).toEqual({ list: undefined, choices: ['Other'] });
    expect(said('Loyer', 'Fixe', 'Variable')).toBeUndefined();
    expect(said('Type de téléphone', 'Fixe', 'Portable')?.choices).toEqual(['Landline', 'Mobile phone']);
    expect(choiceInEnglish('M.')).toBeUndefined();
  });

  it('is not known by one choice of many, nor by its numbers', () => {
    expect(said('Motif', 'Autre', 'Réclamation', 'Remerciement', 'Question')).toBeUndefined();
    expect(said('Année', '1990', '1991')).toBeUndefined();
    expect(said('Commune', 'Choisissez une commune')).toBeUndefined();
    expect(said('', '')).toBeUndefined();
  });

  it('gives what it may hold where it draws nothing before it is open', () => {
    expect(said('Civilité')).toEqual({ list: 'Ms or Mr', choices: ['Ms', 'Mr'] });
    expect(matchList('Civilité', [])?.hasOthers).toBe(true);
    expect(said('Situation familiale')).toBeUndefined();
  });

  it('is told where we know its name and none of its choices', () => {
    expect(said('Pays de naissance *', 'Maroc', 'Allemagne')).toEqual({ list: 'Country of birth', choices: [] });
    expect(said('Pays', 'Maroc', 'Allemagne')).toBeUndefined();
  });

  it('tells whether there are choices that we do not know', () => {
    expect(matchList('Nature du fichier', ['Passeport', 'Contrat de travail'])).toMatchObject({ hasOthers: true });
    expect(matchList('Nature du fichier', ['Sélectionnez', 'Passeport'])).toMatchObject({ hasOthers: false });
  });
});

describe('the lists', () => {
  it.each(lists)('$english is said without fault', (list) => {
    const { english, more, doubt, choices } = list;
    expect([more, doubt ?? 'None.', ...choices.map((one) => `${one.english}.`)].flatMap(faultsOfText)).toEqual([]);
    expect(faultsOfSources(list)).toEqual([]);
    expect([english, ...choices.map((one) => one.english)].filter((text) => text.length > 34)).toEqual([]);
    expect(wordsIn(`${more} ${doubt}`)).toBeLessThanOrEqual(120);
    for (const one of choices) for (const french of one.french) expect(choiceInEnglish(french, list)).toBe(one.english);
  });

  it('say no choice in two ways', () => {
    const all = [...lists.flatMap(({ choices }) => choices), ...anywhere].flatMap(({ french }) => french);
    expect(new Set(all).size).toBe(all.length);
  });
});
