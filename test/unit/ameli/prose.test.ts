import { expect, it } from 'vitest';
import { piecesOf } from '../../../src/ameli/prose.ts';

const parts = (text: string): string[] =>
  piecesOf(text).map((piece) => (piece.isFrench ? `[fr] ${piece.text}` : piece.text));

it.each([
  ['No French here.', ['No French here.']],
  ['« Créez votre compte » (create your account)', ['[fr] Créez votre compte', ' (create your account)']],
  ['The «RIB» and the « IBAN ».', ['The ', '[fr] RIB', ' and the ', '[fr] IBAN', '.']],
  ['An « unclosed quote', ['An « unclosed quote']],
])('tells the French of %j apart', (text, expected) => {
  expect(parts(text)).toEqual(expected);
});
