import { expect, it } from 'vitest';
import { piecesOf } from '../../../src/ameli/prose.ts';

const parts = (text: string): string[] =>
  piecesOf(text).map((piece) => (piece.isFrench ? `[fr] ${piece.text}` : piece.text));

it.each([
  ['No French here.', ['No French here.']],
  ['« Créez votre compte » (create your account)', ['[fr] Créez votre compte', ' (create your account)']],
  ['The «RIB» and the « IBAN ».', ['The ', '[fr] RIB', ' and the ', '[fr] IBAN', '.']],
  ['Call +33 9 74 75 36 46, from 8:30.', ['Call +33\u00a09\u00a074\u00a075\u00a036\u00a046, from 8:30.']],
  ['An « unclosed quote', ['An « unclosed quote']],
])('tells the French of %j apart', (text, expected) => {
  expect(parts(text)).toEqual(expected);
});
