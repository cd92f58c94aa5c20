import { describe, expect, it } from 'vitest';
import { foreignWordIn, unknownMatterIn } from '../../../src/ameli/around.ts';

describe('a heading that takes fields out of our hands', () => {
  it.each([
    ['Votre médecin traitant', 'medecin'],
    ['Vos enfants', 'enfant'],
    ['Rechercher', 'rechercher'],
  ])('%s speaks of %s', (text, word) => {
    expect(foreignWordIn(text, 'nom')).toBe(word);
  });

  it('does not, where the field itself is about it', () => {
    expect(foreignWordIn('Appareil de confiance', 'trustDevice')).toBeUndefined();
    expect(foreignWordIn('Votre appareil', 'vitaleSerie')).toBe('appareil');
  });

  it('does not, where nothing foreign stands', () => {
    expect(foreignWordIn('Je crée mon compte ameli', 'nom')).toBeUndefined();
  });
});

describe('a legend about something that we do not know', () => {
  it.each([
    ['L’allocutaire', 'allocutaire'],
    ['Un remplacé', 'remplace'],
    ['La caution', 'caution'],
    ['Organisme choisi', 'organisme'],
  ])('%s: %s', (text, role) => {
    expect(unknownMatterIn(text)).toBe(role);
  });

  it.each([
    'L’assuré(e)',
    'L’état civil',
    'Les informations demandées',
    'La carte Vitale',
    'Le mot de passe',
    'La preuve',
    'Vous',
    '1',
    '',
  ])('%j is none', (text) => {
    expect(unknownMatterIn(text)).toBeUndefined();
  });
});
