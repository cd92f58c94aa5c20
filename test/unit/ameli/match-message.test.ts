import { describe, expect, it } from 'vitest';
import { matchMessage, meaningOf } from '../../../src/ameli/match-message.ts';
import { guessed, known, nothing } from './message-cases.ts';
import * as fresh from './message-cases-fresh.ts';
import { harmless, hints, mixed, unseen } from './message-cases-unseen.ts';

const idOf = (text: string, isError?: boolean) => matchMessage(text, isError).message?.id;

describe('a message of the site', () => {
  it.each(known)('%s', (french, id) => {
    const { message, isGuess, reason } = matchMessage(french);
    expect(`${message?.id} (${reason})`).toMatch(new RegExp(`^${id} \\(says ".+"\\)$`));
    expect(isGuess).toBe(false);
  });

  it.each(known)('is the same without its accents, in capitals: %s', (french, id) => {
    expect(idOf(french.normalize('NFD').replace(/\p{M}/gu, ''))).toBe(id);
    expect(idOf(french.toUpperCase())).toBe(id);
  });
});

describe('a message that nobody told us of', () => {
  it.each(guessed)('%s', (french, id) => {
    const { message, isGuess, reason } = matchMessage(french);
    expect(`${message?.id} (${reason})`).toMatch(new RegExp(`^${id} \\(guess by ".+"\\)$`));
    expect(isGuess).toBe(true);
    expect(message?.doubt).toContain('guess');
  });

  it('is guessed at only where the page marks an error', () => {
    for (const [french] of guessed) expect(idOf(french, false)).toBeUndefined();
  });
});

describe('no message', () => {
  it.each(nothing)('%s', (text) => {
    expect(matchMessage(text).reason).toMatch(/./);
    expect(idOf(text)).toBeUndefined();
  });
});

describe('a message in words that are not in our data', () => {
  it.each([...unseen, ...mixed, ...fresh.unseen])('%s', (french, id) => {
    expect(`${idOf(french)} (${matchMessage(french).reason})`).toContain(`${id} (`);
    expect(matchMessage(french.replaceAll("'", '\u2019').replaceAll(' ', '\u00a0')).message?.id).toBe(id);
  });

  it.each([...harmless, ...fresh.harmless])('that is no error: %s', (text) => {
    for (const isError of [true, false]) {
      for (const isOfField of [true, false]) {
        const { message, reason } = matchMessage(text, isError, isOfField);
        expect(message && `${message.id} (${reason})`).toBeUndefined();
      }
    }
  });

  it.each(hints)('that is a hint until the page marks it: %s', (french, id) => {
    expect(idOf(french, true)).toBe(id);
    expect(idOf(french, false)).toBeUndefined();
  });
});

describe('what it speaks of', () => {
  const meaning = (text: string, field?: 'codePostal') => {
    const { message } = matchMessage(text);
    return message && meaningOf(message, text, field);
  };
  it('is named', () => {
    expect(meaning('Le champ Nom de naissance est requis.')).toBe('Your birth name is missing.');
    expect(meaning('Cette adresse e-mail est déjà utilisée.')).toMatch(/^Your e-mail address is known/);
  });
  it('is the field that it stands by, where it names none', () => {
    expect(meaning('Ce champ est requis', 'codePostal')).toBe('Your postcode is missing.');
    expect(meaning('Ce champ est requis')).toBe('What the page asks for here is missing.');
  });
});
