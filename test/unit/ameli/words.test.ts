import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise, oneSlipApart, wordsOf } from '../../../src/ameli/words.ts';

const texts = (text: string): string[] => wordsOf(text).map((word) => word.text);

describe('normalise', () => {
  it.each([
    ['N° de Sécurité sociale', 'numero de securite sociale'],
    ['Nº SÉCU', 'numero secu'],
    ['Num. de série', 'numero de serie'],
    ['Prénom(s)', 'prenom'],
    ['Né(e) le', 'date naissance'],
    ['E-mail', 'email'],
    ['Adresse e‑mail', 'adresse email'],
    ['Mot de passe', 'motdepasse'],
    ['Saisissez à nouveau', 'saisissez anouveau'],
    ['C.P. *', 'cp *'],
    ['Nom d’usage', "nom d'usage"],
    ['Code\u00a0postal', 'code postal'],
    ['dateNaissance', 'date naissance'],
  ])('%j is %j', (given, expected) => {
    expect(normalise(given)).toBe(expected);
  });

  it('changes nothing the second time', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => normalise(normalise(text)) === normalise(text)));
  });
});

describe('wordsOf', () => {
  it('leaves out function words and remembers them as links', () => {
    expect(wordsOf('Code postal de votre domicile').map(({ text, links }) => [text, links])).toEqual([
      ['code', []],
      ['postal', []],
      ['domicile', ['de', 'votre']],
    ]);
  });

  it('knows what stands in brackets and after a cut', () => {
    const [, inside, outside] = wordsOf('Nom (de naissance), prénom');
    expect([inside?.aside, inside?.cut, outside?.aside, outside?.cut]).toEqual([true, true, false, true]);
  });

  it.each(['', '   ', '*', '…', 'de la', '🙂'])('finds no word in %j', (text) => {
    expect(texts(text)).toEqual([]);
  });

  it('takes the spellings of e-mail and telephone for the same word', () => {
    expect(['Courriel', 'Mél', 'E-mail', 'mail'].map((text) => texts(text)[0])).toEqual(Array(4).fill('email'));
    expect(texts('Tél. portable')).toEqual(texts('Téléphone portable'));
  });
});

describe('oneSlipApart', () => {
  it.each([
    ['securite', 'securitte'],
    ['naissance', 'naisance'],
    ['postale', 'postal'],
    ['numero', 'nmuero'],
    ['telephone', 'telefhone'],
  ])('%s ~ %s', (a, b) => {
    expect(oneSlipApart(a, b)).toBe(true);
  });

  it.each([
    ['naissance', 'connaissance'],
    ['code', 'mode'],
    ['numero', 'nmureo'],
    ['serie', 'serrie'],
  ])('%s is another word than %s', (a, b) => {
    expect(oneSlipApart(a, b)).toBe(false);
  });

  it('is symmetric', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (a, b) => oneSlipApart(a, b) === oneSlipApart(b, a)));
  });
});
