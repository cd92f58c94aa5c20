import { validate as isFrenchNumber } from 'french-ssn';
import { stdnum } from 'stdnum';
import { describe, expect, it } from 'vitest';
import { type Contact, contacts } from '../../../src/ameli/contacts.ts';
import { emailLink } from '../../../src/ameli/email-link.ts';
import type { Explanation } from '../../../src/ameli/field.ts';
import { explanationOf, fieldById, fields } from '../../../src/ameli/fields.ts';
import { journeys, temporaryNumber } from '../../../src/ameli/journeys.ts';
import { guesses } from '../../../src/ameli/messages/guesses.ts';
import { messages } from '../../../src/ameli/messages.ts';
import { paperForms } from '../../../src/ameli/paper-forms.ts';
import {
  BANK,
  CORSICAN_NUMBER,
  IBAN,
  IBAN_LAST_7,
  KEY,
  NUMBER,
  OLD_SERIAL,
  SERIAL,
} from '../../../src/ameli/specimen.ts';
import { stages } from '../../../src/ameli/stages.ts';
import { things } from '../../../src/ameli/things.ts';
import { thingsFor } from '../../../src/ameli/things-for.ts';
import { type WayOut, waysOut } from '../../../src/ameli/ways-out.ts';
import { wordsOf } from '../../../src/ameli/words.ts';
import { faultsOfExplanation, faultsOfSources, faultsOfText, wordsIn } from './text-rules.ts';

/** Each explanation as it is shown: of a field whose length is not known, and of each length that matters. */
const shown = fields.flatMap(({ id, byLength = {} }) => [
  { name: id, explanation: explanationOf(id) },
  ...Object.keys(byLength).map((length) => ({
    name: `${id}:${length}`,
    explanation: explanationOf(id, Number(length)),
  })),
]);

describe('the fields', () => {
  it('are each there once', () => {
    for (const field of fields) expect(fieldById(field.id)).toBe(field);
  });

  it.each(shown)('$name is explained without fault', ({ explanation }) => {
    expect(faultsOfExplanation(explanation)).toEqual([]);
  });

  it('say something else for each length that matters', () => {
    expect(shown.map(({ name }) => name).filter((name) => name.includes(':'))).toEqual([
      'nir:13',
      'nir:15',
      'iban:7',
      'iban:27',
    ]);
    expect(explanationOf('nir', 13).type).not.toBe(explanationOf('nir', 15).type);
    expect(explanationOf('nir', 14)).toEqual(explanationOf('nir'));
    expect(explanationOf('otp', 6)).toEqual(explanationOf('otp'));
  });

  it('speak of no certain length where the page does not say', () => {
    expect(explanationOf('nir').type).toMatch(/13 .* 15/);
    expect(explanationOf('iban').type).toMatch(/usually/);
  });

  it('say what stops people for good', () => {
    for (const length of [undefined, 13, 15]) expect(explanationOf('nir', length).trap).toMatch(/7 or 8 .*cannot open/);
    for (const length of [undefined, 7, 27]) expect(explanationOf('iban', length).trap).toMatch(/already knows/);
    expect(explanationOf('vitaleSerie').mistake).toMatch(/social security number/);
    expect(explanationOf('codePostal').trap).toMatch(/old address/);
    expect(explanationOf('email').trap).toMatch(/of their own/);
    expect(explanationOf('otp').trap).toMatch(/15 minutes/);
  });
});

describe('how the fields are recognised', () => {
  const said = fields.flatMap(({ id, recognise: { controls, phrases, alone = [] } }) =>
    [...phrases, ...alone].map((phrase) => ({ id, controls, phrase })),
  );

  it('is written in the normal form of what pages say', () => {
    const normal = (phrase: string): string =>
      wordsOf(phrase)
        .map(({ text }) => text)
        .join(' ');
    expect(said.map(({ phrase }) => phrase).filter((phrase) => normal(phrase) !== phrase)).toEqual([]);
  });

  it('names no two fields by one phrase, unless their controls differ', () => {
    const twice = said.filter(({ phrase, controls }, index) =>
      said
        .slice(0, index)
        .some((other) => other.phrase === phrase && other.controls.some((one) => controls.includes(one))),
    );
    expect(twice).toEqual([]);
  });

  it.each(['names', 'autocomplete'] as const)('has no two fields for one of the %s', (kind) => {
    const all = fields.flatMap(({ recognise }) => recognise[kind] ?? []);
    expect(all.length).toBeGreaterThan(10);
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('the made-up data', () => {
  it('has numbers whose keys are right', () => {
    expect(stdnum.FR?.nir?.validate(NUMBER + KEY).isValid).toBe(true);
    expect(isFrenchNumber(`${NUMBER}${KEY}`.replaceAll(' ', ''))).toBe(true);
    expect(NUMBER.replaceAll(' ', '')).toHaveLength(13);
    expect(stdnum.FR?.nir?.validate(`${CORSICAN_NUMBER}52`).isValid).toBe(true);
  });

  it('has bank details whose check digits are right', () => {
    const iban = IBAN.replaceAll(' ', '');
    const { bank, branch, account, key } = BANK;
    expect(iban).toMatch(/^FR\d{25}$/);
    expect(iban.slice(4)).toBe(bank + branch + account + key);
    const inDigits = (iban.slice(4) + iban.slice(0, 4)).replace('FR', '1527');
    expect(BigInt(inDigits) % 97n).toBe(1n);
    expect((89n * BigInt(bank) + 15n * BigInt(branch) + 3n * BigInt(account) + BigInt(key)) % 97n).toBe(0n);
    expect(IBAN_LAST_7.replaceAll(' ', '')).toMatch(/^\d{7}$/);
  });

  it('has serial numbers as long as real ones', () => {
    expect(SERIAL.prefix + SERIAL.last).toMatch(/^\d{21}$/);
    expect(SERIAL.last).toHaveLength(11);
    expect(OLD_SERIAL).toMatch(/^\d{8,13}$/);
  });
});

describe('the journeys', () => {
  const steps = journeys.flatMap((journey) => journey.steps);
  const others = [...Object.values(things), ...journeys.flatMap(({ otherWays }) => otherWays)];

  it.each([...steps, ...others])('$title is said without fault', (said) => {
    expect([...faultsOfText(`${said.title}.`), ...faultsOfText(said.text), ...faultsOfSources(said)]).toEqual([]);
    expect(said.title.length).toBeLessThanOrEqual('have' in said ? 32 : 40);
  });

  it.each([...steps, ...others, temporaryNumber, emailLink])(
    '$title says its doubt in a faultless sentence',
    ({ title, doubt }: { title: string; doubt?: string }) => {
      expect(faultsOfText(doubt ?? `${title}.`)).toEqual([]);
    },
  );

  it.each([temporaryNumber, emailLink])('warns of $title without fault', (warning) => {
    expect([warning.short, ...warning.text, `${warning.title}.`].flatMap(faultsOfText)).toEqual([]);
    expect(faultsOfSources(warning)).toEqual([]);
  });

  it('have steps of one sentence, "usually" wherever there is a doubt', () => {
    expect(steps.filter(({ text }) => /[.?] /.test(text))).toEqual([]);
    expect(steps.filter(({ doubt, usually }) => doubt && !usually)).toEqual([]);
  });

  it('list what to have at hand once, and every thing is used', () => {
    const listed = journeys.map(thingsFor);
    for (const list of listed) expect(new Set(list).size).toBe(list.length);
    expect(new Set(listed.flat())).toEqual(new Set(Object.values(things)));
    expect(listed[0]?.[0]).toBe(things.number);
  });
});

describe('the messages', () => {
  const all = [...messages, ...guesses];

  it.each(all)('$id is explained without fault', ({ title, means, next, doubt, sources, french }) => {
    const filled = means.replace('{It}', 'Your postcode').replace('{it}', 'your postcode');
    const texts = [`${title}.`, filled, next, doubt].filter((text) => text !== undefined);
    expect(texts.flatMap(faultsOfText)).toEqual([]);
    expect(faultsOfSources({ sources, ...(doubt !== undefined && { doubt }) })).toEqual([]);
    expect(title.length).toBeLessThanOrEqual(32);
    expect(wordsIn(texts.join(' '))).toBeLessThanOrEqual(120);
    expect(french.every((text) => text.length > 2)).toBe(true);
    const said = `${means} ${next}`;
    if (/\bfund\b/.test(said)) expect(said).toMatch(/^(?:(?!\bfund\b).)*health insurance fund\b/);
  });

  it('are each there once', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });
});

describe('the ways out', () => {
  it.each(Object.values(waysOut))('$title is said without fault', (way: WayOut) => {
    const { title, text, say, doubt } = way;
    expect([`${title}.`, ...text, say.english, doubt ?? 'None.'].flatMap(faultsOfText)).toEqual([]);
    expect(faultsOfSources(way)).toEqual([]);
    expect(title.length).toBeLessThanOrEqual(40);
    expect(wordsIn([...text, say.french, say.english, doubt ?? ''].join(' '))).toBeLessThanOrEqual(120);
    for (const sentence of say.french.split(/(?<=[.?])\s+/)) expect(wordsIn(sentence)).toBeLessThanOrEqual(25);
    expect(say.french).toMatch(/[éèêàç']/);
  });

  it.each(Object.values(contacts))('$title can be reached, and says as of when', (contact: Contact) => {
    expect([`${contact.title}.`, contact.text, contact.doubt ?? 'None.'].flatMap(faultsOfText)).toEqual([]);
    expect(faultsOfSources(contact)).toEqual([]);
    expect(contact.title.length).toBeLessThanOrEqual(40);
  });
});

describe('the stages and the forms on paper', () => {
  it.each([...stages, ...paperForms])('$title is said without fault', (said) => {
    const { title, text, doubt = 'None.' } = said as { title: string; text: string; doubt?: string };
    expect([`${title}.`, text, doubt].flatMap(faultsOfText)).toEqual([]);
    expect(faultsOfSources({ sources: said.sources, doubt })).toEqual([]);
    expect(wordsIn(`${text} ${doubt}`)).toBeLessThanOrEqual(120);
    expect(title.length).toBeLessThanOrEqual(40);
  });

  it('name each form by its French title, too', () => {
    expect(paperForms.map(({ number }) => number.split(' ')[0])).toEqual(['S1106', 'S3704', 'S3705']);
    expect(paperForms.filter(({ french }) => french.trim() === '')).toEqual([]);
  });
});

describe('the rules of the texts', () => {
  const good = explanationOf('nir');
  const low = { ...good.sources[0], name: 'Hearsay', asOf: '2026', checkedOn: '2026-11-23', certainty: 'low' } as const;
  const { doubt: _, ...undoubted } = good;
  const bad: Record<string, Explanation> = {
    'sentence too long': { ...good, type: `Type ${'a word and '.repeat(9)}no more.` },
    'not a whole sentence': { ...good, find: 'on the card' },
    'exclamation mark': { ...good, trap: 'Watch out!' },
    markup: { ...good, mistake: 'Typing <b>this</b>.' },
    'without its partner': { ...good, mistake: 'Typing « clé (key).' },
    'without its space': { ...good, mistake: 'Typing «clé» (key).' },
    'outside « »': { ...good, mistake: 'Typing the nom of somebody.' },
    'letter that is not English': { ...good, mistake: 'Typing the clé of somebody.' },
    'without its meaning': { ...good, mistake: 'Typing « clé » here.' },
    'title too long': { ...good, title: 'The number of your social security' },
    'no French': { ...good, french: ' ' },
    'marks in': { ...good, example: '« 1 »' },
    '1[2-9][0-9] words': { ...good, find: 'Look here, there and everywhere, says he. '.repeat(9).trim() },
    'which fund': { ...good, type: 'Ask the fund. It is your health insurance fund.' },
    'no source': { ...good, sources: [] },
    'a source twice': { ...good, sources: [...good.sources, ...good.sources] },
    'not a date: spring': { ...good, sources: [{ ...low, asOf: 'spring' }] },
    'not a date: 2026': { ...good, sources: [{ ...low, checkedOn: '2026' }] },
    'a day after the look': { ...good, sources: [{ ...low, asOf: '2027' }] },
    'low certainty and no doubt': { ...undoubted, sources: [low] },
  };

  it.each(Object.entries(bad))('find "%s"', (fault, explanation) => {
    expect(faultsOfExplanation(explanation).filter((found) => new RegExp(fault).test(found))).not.toEqual([]);
  });
});
