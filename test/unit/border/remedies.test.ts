import { describe, expect, it } from 'vitest';
import { type Decision, decide } from '../../../src/border/decide.ts';
import { crossingAt } from '../../../src/border/places.ts';
import {
  correctLetter,
  eraseLetter,
  GROUNDS,
  type Ground,
  groundOf,
  type Letter,
  letterAsText,
  linesOf,
  piecesOfLetter,
} from '../../../src/border/remedies/letter.ts';
import { OFFICES, type Office } from '../../../src/border/remedies/offices.ts';
import { REMEDIES, remediesFor, remedyOf, sentencesFor } from '../../../src/border/remedies/remedies.ts';
import { PHRASES } from '../../../src/border/say/phrase-list.ts';
import type { Traveller } from '../../../src/border/traveller.ts';

const statements = REMEDIES.flatMap((remedy) =>
  [...remedy.means, ...remedy.onTheSpot, ...remedy.deadlines].map((statement) => [remedy.id, statement] as const),
);

describe('what to do when it goes wrong', () => {
  it('says everything in sentences, with sources and dates', () => {
    for (const [id, { text, citations, asOf, checkedOn }] of statements) {
      expect(text, id).toMatch(/^[A-Z].*\.$/);
      expect(text).not.toContain('!');
      expect(citations.length, text).toBeGreaterThan(0);
      expect(asOf).toMatch(/^\d{4}(-\d{2}){0,2}$/);
      expect(checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });

  it('says of the EUR 198 that they are reported, not law', () => {
    const [fine, ...more] = statements.filter(([, { text }]) => text.includes('198'));
    expect(more).toEqual([]);
    expect(fine?.[0]).toBe('told-overstay');
    expect(fine?.[1].certainty).toBe('low');
    expect(fine?.[1].text).toContain('reported');
    expect(fine?.[1].text).toContain('not confirmed in law');
  });

  it('never tells to obstruct, and says so first', () => {
    expect(remedyOf('stamped-though-exempt').onTheSpot[0]?.text).toContain('do not hold the passport back');
  });

  it('leads from a stamp to the file in EES that may have been opened with it', () => {
    expect(remedyOf('stamped-though-exempt').also).toMatchObject({ id: 'recorded-by-mistake' });
    for (const { also } of REMEDIES) if (also) expect(also.text).toMatch(/^[A-Z].*:$/);
  });

  it('uses sentences for the officer and offices that exist', () => {
    const phrases: readonly string[] = PHRASES.map(({ id }) => id);
    for (const { phrases: used, writeTo } of REMEDIES) {
      expect(used.filter((id) => !phrases.includes(id))).toEqual([]);
      for (const id of writeTo) expect((OFFICES[id] as Office).citations.length).toBeGreaterThan(0);
    }
  });

  it('lets nobody claim what another paper gives', () => {
    const ids = (id: Parameters<typeof remedyOf>[0], ground?: Ground) =>
      sentencesFor(remedyOf(id), ground).map((phrase) => phrase.id);
    expect(ids('recorded-by-mistake')).toEqual(['ees-error', 'second-line']);
    expect(ids('recorded-by-mistake', 'permit')).toEqual(['outside-ees', 'ees-error', 'second-line']);
    expect(ids('recorded-by-mistake', 'family-card')).toEqual(['family-card-ees', 'ees-error', 'second-line']);
    expect(ids('recorded-by-mistake', 'citizen')).toEqual(['citizen', 'ees-error', 'second-line']);
    expect(ids('recorded-by-mistake', 'microstate')).toEqual(['ees-error', 'second-line']);
    expect(ids('stamped-though-exempt', 'long-stay-visa')).toEqual(['long-stay-visa', 'second-line']);
    expect(ids('told-overstay', 'permit')).toEqual(['missing-exit', 'second-line']);
  });

  it('puts first what can happen to this traveller', () => {
    const resident: Traveller = {
      nationalities: ['US'],
      documents: [{ kind: 'passport', issuer: 'US' }],
      permits: [{ paper: 'carte-sejour', issuer: 'FR' }],
      visas: [],
      family: [],
    };
    const visitor: Traveller = { ...resident, permits: [] };
    const entry = crossingAt('airport', 'entry', '2026-12-03');
    const on = Temporal.PlainDate.from('2026-12-03');
    const first = (traveller: Traveller, crossing = entry) => {
      const decision = decide(traveller, crossing, on);
      return decision && remediesFor(decision);
    };
    expect(first(resident)?.slice(0, 2)).toEqual(['stamped-though-exempt', 'recorded-by-mistake']);
    expect(first(visitor)?.[0]).toBe('not-recorded');
    expect(first(visitor)?.slice().sort()).toEqual(REMEDIES.map(({ id }) => id).sort());
    const gap = { ...entry, records: { missingExitOn: '2026-06-01' } };
    expect(first(visitor, gap)?.slice(0, 2)).toEqual(['not-recorded', 'told-overstay']);
  });
});

describe('the order of the pages', () => {
  const decision = decide(
    {
      nationalities: ['US'],
      documents: [{ kind: 'passport', issuer: 'US' }],
      permits: [],
      visas: [],
      family: [],
    },
    crossingAt('airport', 'entry', '2026-12-03'),
    Temporal.PlainDate.from('2026-12-03'),
  ) as Decision;
  const order = (change: Partial<Decision>) => remediesFor({ ...decision, ...change });
  const exempt = ['stamped-though-exempt', 'recorded-by-mistake', 'told-overstay'];

  it.each([
    ['a visitor', {}, ['not-recorded', 'told-overstay', 'entry-refused']],
    [
      'whose exit is missing',
      { flags: ['PRESUMPTION_REBUT'] },
      ['not-recorded', 'told-overstay', 'stamped-though-exempt'],
    ],
    ['whose exit is not missing', { flags: ['SHOW_CARD_FIRST'] }, ['not-recorded', 'told-overstay', 'entry-refused']],
    ['who is not stamped', { verdict: 'NO_STAMP_RESIDENT', ees: 'uncertain', stamp: 'uncertain' }, exempt],
    ['who is outside EES', { ees: 'exempt' }, exempt],
    ['whose passport must not be stamped', { stamp: 'forbidden' }, exempt],
  ] as const)('for one %s begins with what can happen', (_, change, first) => {
    const pages = order(change as Partial<Decision>);
    expect(pages.slice(0, first.length)).toEqual(first);
    expect(pages.slice().sort()).toEqual(REMEDIES.map(({ id }) => id).sort());
  });

  it('has no page of another name', () => {
    expect(() => remedyOf('lost-luggage' as never)).toThrow('No page lost-luggage.');
  });
});

describe('the letters', () => {
  const letters = [...(Object.keys(GROUNDS) as Ground[]).map(eraseLetter), correctLetter()];

  it('have each blank in both languages, and no blank left open', () => {
    for (const letter of letters) {
      for (const { french, english } of linesOf(letter)) {
        const blanks = (text: string) => piecesOfLetter(text).filter(({ isBlank }) => isBlank).length;
        expect(blanks(french), french).toBe(blanks(english));
        expect(french.replaceAll(/\{[^{}]+\}/g, '')).not.toMatch(/[{}]/);
      }
    }
  });

  it('say everything in both languages, from the name to what is enclosed', () => {
    for (const letter of letters) {
      for (const { french, english } of linesOf(letter)) {
        expect([french.length > 5, english.length > 5], french).toEqual([true, true]);
      }
      const { paragraphs } = letter;
      expect(paragraphs[0]?.french).toMatch(/^Madame, Monsieur, je suis .+\./);
      expect(paragraphs[0]?.english).toMatch(/^Dear Sir or Madam, .+\./);
      expect(paragraphs.at(-1)?.french).toMatch(/^Pièces jointes.*passeport/);
      expect(paragraphs.at(-1)?.english).toMatch(/^Enclosed: copy of the passport/);
    }
  });

  it('ask for what they are called: to erase, or to complete and correct', () => {
    expect(letterAsText(eraseLetter('permit'))).toContain('effacer ces données ou, à défaut, de les rectifier');
    expect(letterAsText(correctLetter())).toContain(
      '(…………………… (entrée ou sortie)) n’a pas été enregistré correctement',
    );
    expect(letterAsText(correctLetter())).toContain('de compléter ou de rectifier ces données');
    const { paragraphs } = eraseLetter('family-card');
    expect(paragraphs[1]?.english).toContain('although I fall under Article 2(3)(a) of Regulation (EU) 2017/2226');
    expect(paragraphs[2]?.english).toContain('erase these data');
  });

  it('say in English what they say in French: who writes, what is asked, what goes with it', () => {
    const english = (letter: Letter) => letter.paragraphs.map((paragraph) => paragraph.english).join('\n');
    const erase = eraseLetter('permit');
    expect(letterAsText(erase)).toContain('Madame, Monsieur, je suis titulaire d');
    expect(english(erase)).toContain(`Dear Sir or Madam, ${GROUNDS.permit.english}.`);
    expect(letterAsText(erase)).toContain('copie du titre ou du visa');
    expect(english(erase)).toContain('copy of the card or visa');
    expect(english(correctLetter())).toMatch(/my nationality is \{nationality\}\. My crossing at .* was not recorded/);
    expect(english(correctLetter())).toMatch(/complete or correct these data, under Articles 20, 35 and 52/);
    expect(letterAsText(correctLetter())).toContain('billet ou carte d’embarquement');
    expect(english(correctLetter())).toContain('ticket or boarding pass');
  });

  it('leave no piece empty between a blank and the words', () => {
    expect(piecesOfLetter('{Place}, {date}')).toEqual([
      { text: 'Place', isBlank: true },
      { text: ', ', isBlank: false },
      { text: 'date', isBlank: true },
    ]);
  });

  it('are French in their typography', () => {
    for (const letter of letters)
      for (const { french } of linesOf(letter)) {
        expect(french).not.toMatch(/ [:;?!»]|'|"|« /);
        expect(french).not.toMatch(/[^\u00a0\s]:/);
      }
  });

  it('can be signed by a woman or a man', () => {
    for (const ground of ['citizen', 'microstate'] as const) {
      expect(GROUNDS[ground].french).toMatch(/^je suis de nationalité \{nationalité\}/);
      expect(GROUNDS[ground].english).toMatch(/^my nationality is \{nationality\}/);
    }
  });

  it('cite the point under which the writer is outside EES', () => {
    expect(letterAsText(eraseLetter('permit'))).toContain('article 2, paragraphe 3, point c)');
    expect(letterAsText(eraseLetter('long-stay-visa'))).toContain('point e)');
    expect(letterAsText(eraseLetter('family-card'))).toContain('point a)');
    expect(letterAsText(eraseLetter('microstate'))).toContain('point f)');
    expect(letterAsText(eraseLetter('citizen'))).toContain('article 3, paragraphe 1, point 6)');
    for (const letter of letters) {
      const text = letterAsText(letter);
      expect(text).toContain('quarante-cinq jours');
      expect(text).toContain('2017/2226');
      expect(text).toContain('…');
    }
  });

  it('are for those whom EES is not for', () => {
    expect(groundOf('free-movement')).toBe('citizen');
    expect(groundOf('permit')).toBe('permit');
    expect(groundOf('visitor')).toBeUndefined();
    expect(groundOf(undefined)).toBeUndefined();
  });

  it('come as plain text with the subject after place and date', () => {
    expect(letterAsText(correctLetter()).split('\n\n').slice(0, 4)).toEqual([
      '…………………… (Nom, prénom, adresse)',
      'Né(e) le …………………… (date de naissance), passeport n°\u00a0…………………… (numéro du passeport)',
      '…………………… (Lieu), le …………………… (date)',
      'Objet\u00a0: demande de rectification de données EES (articles 35 et 52 du règlement (UE) 2017/2226)',
    ]);
  });
});
