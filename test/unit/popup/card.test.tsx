import fc from 'fast-check';
import { type ComponentChildren, Fragment, isValidElement } from 'preact';
import { describe, expect, it } from 'vitest';
import { adviseOn } from '../../../src/border/advice.ts';
import type { Crossing } from '../../../src/border/crossing.ts';
import { decide } from '../../../src/border/decide.ts';
import { PAPERS, type PaperKind } from '../../../src/border/papers.ts';
import { crossingAt } from '../../../src/border/places.ts';
import { PHRASES } from '../../../src/border/say/phrase-list.ts';
import type { Permit, Traveller } from '../../../src/border/traveller.ts';
import { agentContent } from '../../../src/popup/card/agent-content.ts';
import { officerContent } from '../../../src/popup/card/card-content.ts';
import { frenchDay } from '../../../src/popup/card/french-day.ts';
import { frenchTypography } from '../../../src/popup/card/french-typography.ts';
import { referenceInEnglish } from '../../../src/popup/card/reference-in-english.ts';
import { SavedCard, savedCardCss } from '../../../src/popup/card/saved-card.tsx';
import { pageAsHtml } from '../../../src/popup/save-page.ts';
import { person, visa } from '../border/travellers.ts';

const landing = crossingAt('dover', 'entry', '2026-11-23');

function cardOf(traveller: Traveller, crossing: Crossing = landing) {
  const on = Temporal.PlainDate.from(crossing.date);
  const decision = decide(traveller, crossing, on);
  if (decision === undefined) throw new Error('Not decided.');
  const advice = adviseOn(decision, traveller, crossing, on);
  return {
    decision,
    officer: officerContent(decision, traveller, crossing),
    agent: agentContent(decision, advice, crossing),
  };
}

const held = (paper: PaperKind, more: Partial<Permit> = {}): Permit => ({ paper, issuer: 'FR', ...more });
const frenchOf = (id: string) => frenchTypography(PHRASES.find((phrase) => phrase.id === id)?.french ?? `no ${id}`);
const claims = PHRASES.filter(({ kind }) => kind === 'exemption').map(({ id }) => frenchOf(id));

describe('the face for the officer', () => {
  it('claims what a valid card gives, with the article', () => {
    const { officer } = cardOf(person('US', { permits: [held('carte-sejour', { until: '2027-05-01' })] }));
    expect(officer.lines.map(({ french }) => french)).toEqual(
      ['resident', 'outside-ees', 'no-stamp-due'].map(frenchOf),
    );
    expect(officer.references.map(({ english }) => english)).toEqual([
      'Regulation (EU) 2017/2226, Article 2(3)(c)',
      'Schengen Borders Code, Article 11(1)',
    ]);
    expect(officer.crossing.map(({ english }) => english)).toEqual([
      'Entry, by sea',
      'Date: 23 Nov 2026',
      'Journey: United Kingdom → France',
      'Checked by: France',
    ]);
    expect(officer.blanks.map(({ french }) => french)).toEqual([
      'Nom et prénoms',
      'Passeport, États-Unis, n°',
      'Carte de séjour temporaire / pluriannuelle, France, n°',
      'Poste de contrôle',
    ]);
  });

  it.each([
    ['a card that has run out', held('carte-sejour', { until: '2026-11-01', renewalFiled: true })],
    ['a paper that is not settled', held('api')],
    ['a permit of a state that is not settled', held('residence-permit', { issuer: 'CY' })],
  ])('asks with %s', (_, permit) => {
    const { decision, officer } = cardOf(person('IN', { permits: [permit] }));
    expect(decision.certainty).toBe('low');
    expect(officer.lines.some(({ french }) => french.endsWith('\u202f?'))).toBe(true);
    expect(officer.lines.filter(({ french }) => claims.includes(french))).toEqual([]);
  });

  it('speaks of the paper that decides, not of one that has run out beside it', () => {
    const permits = [
      held('recepisse-renewal', { until: '2026-01-01' }),
      held('residence-permit', { issuer: 'ES', until: '2028-01-01' }),
    ];
    const lines = cardOf(person('IN', { permits })).officer.lines.map(({ french }) => french);
    expect(lines).toEqual(['permit', 'outside-ees'].map(frenchOf));
  });

  it('fills in the day of an exit that is not recorded', () => {
    const { officer } = cardOf(person('US'), { ...landing, records: { missingExitOn: '2026-05-03' } });
    expect(officer.lines[0]?.french).toContain('le 3\u00a0mai\u00a02026');
    expect(officer.lines[0]?.english).toContain('on 3 May 2026');
  });

  it('claims only when sure, for its own period and paper, whatever the papers are', () => {
    const permit = fc.record({
      paper: fc.constantFrom(...(Object.keys(PAPERS) as PaperKind[])),
      issuer: fc.constantFrom('FR', 'ES', 'CY', 'MC', 'GB'),
      until: fc.constantFrom('2024-01-01', '2025-11-01', '2026-09-01', '2028-01-01'),
      renewalFiled: fc.constantFrom(true, false, null),
    });
    const who = fc.record({
      nationality: fc.constantFrom('US', 'IN', 'GB', 'FR', 'AD'),
      permits: fc.array(permit, { maxLength: 2 }),
    });
    const when = fc.constantFrom('2025-05-05', '2025-11-20', '2026-05-05', '2026-11-23');
    const seen = new Set<string>();
    fc.assert(
      fc.property(who, when, fc.constantFrom('entry', 'exit'), ({ nationality, permits }, date, direction) => {
        const { decision, officer } = cardOf(person(nationality, { permits }), crossingAt('airport', direction, date));
        const { certainty, period, verdict } = decision;
        const lines = officer.lines.map(({ french }) => french);
        const claimed = lines.filter((line) => claims.includes(line));
        seen.add(`${certainty} ${claimed.length > 0}`);
        if (claimed.length > 0) expect(verdict).toMatch(/^NO_STAMP_/);
        if (certainty === 'low') {
          expect(claimed).toEqual([]);
          expect(lines.some((line) => line.includes('\u202f?'))).toBe(true);
        }
        if (period === 'A') expect(claimed).not.toContain(frenchOf('outside-ees'));
        if (period !== 'C') expect(claimed).not.toContain(frenchOf('no-stamp-due'));
        const french = decision.aside.deciding?.issuer === 'FR';
        if (!french) expect(lines).not.toContain(frenchOf('resident'));
        for (const line of lines) expect(line).not.toMatch(/[^\u202f][:;?!](?=\s|$)/);
      }),
      { numRuns: 500, seed: 1 },
    );
    expect([...seen].sort()).toEqual(['high false', 'high true', 'low false', 'medium false', 'medium true']);
  });
});

describe('the articles on the card', () => {
  it('stand with what they say, where a number alone would hide how they are read', () => {
    const before = { ...landing, date: '2025-03-03' };
    const { officer, agent } = cardOf(
      person('US', { permits: [held('carte-sejour', { until: '2027-05-01' })] }),
      before,
    );
    const literal =
      'Art. 11(1), 11(3) (read literally it covers every third-country national; only the family card is exempted)';
    for (const { citations } of [officer, agent]) expect(citations.join('\n')).toContain(literal);
    expect(officer.citations.join('\n')).not.toContain('undefined');
  });
});

describe('the face for the check-in agent', () => {
  it('says what the papers give and asks no visa of a resident', () => {
    const { agent } = cardOf(person('IN', { permits: [held('carte-sejour', { until: '2027-05-01' })] }));
    expect(agent.lines.join(' ')).toContain('Article 6(1)(b)');
    expect(agent.lines.join(' ')).toContain('EES does not record me');
    expect(agent.papers.map(({ text }) => text)[0]).toBe('Passport');
  });

  it('does not speak of EES before EES', () => {
    const before = { ...landing, date: '2025-10-11' };
    const { agent } = cardOf(person('IN', { permits: [held('carte-sejour', { until: '2027-05-01' })] }), before);
    expect(agent.lines.join(' ')).not.toContain('EES');
    expect(agent.lines.join(' ')).toContain('Article 6(1)(b)');
  });

  it('asks which rule for passports holds for a resident, and names each text once', () => {
    const { agent } = cardOf(person('IN', { permits: [held('carte-sejour', { until: '2027-05-01' })] }));
    expect(agent.lines.find((line) => line.includes('ten years'))).toMatch(/whether your company applies it\?$/);
    const names = agent.citations.map((line) => line.slice(0, line.indexOf(':')));
    expect(names).toEqual([...new Set(names)]);
    expect(agent.citations.find((line) => line.startsWith('EES'))).toBe(
      'EES Regulation (EU) 2017/2226: Art. 2(3)(c), (d)',
    );
  });

  it.each([
    ['who needs no visa', person('US'), landing, 'No visa is asked of this passport'],
    ['who has one', person('IN', visa('C')), landing, 'My short-stay visa, of type C, is in the passport.'],
    ['who leaves', person('US'), crossingAt('channel-train', 'exit', '2026-11-23'), 'I leave after a short stay'],
  ])('speaks for a visitor %s', (_, traveller, crossing, words) => {
    const { lines } = cardOf(traveller, crossing).agent;
    expect(lines.join(' ')).toContain(words);
    expect(lines.join(' ')).not.toMatch(/Whoever|Its holder/);
  });

  it('claims no exemption from the visa where it hangs on another document', () => {
    expect(cardOf(person('RU', visa('LTV', { validFor: ['FR'] }))).agent.lines).toEqual([
      'Hello. These are my documents for this journey.',
      'I come for a short stay, as a visitor.',
      'If anything is unclear, could you please ask a colleague?',
    ]);
  });

  it('asks where it is not sure', () => {
    const { agent } = cardOf(person('IN', { permits: [held('api')] }));
    expect(agent.lines.at(-1)).toMatch(/^Could you .+\?$/);
    expect(agent.lines.join(' ')).not.toContain('Article');
  });
});

describe('French', () => {
  it.each([
    ['Dossier : « oui » ; non ?', 'Dossier\u202f: «\u202foui\u202f»\u202f; non\u202f?'],
    ['L\'agent dit "non"!', 'L’agent dit «\u202fnon\u202f»\u202f!'],
    ['à 10:30, article 2, point c)', 'à 10:30, article\u00a02, point\u00a0c)'],
  ])('%s is set as in print, once and for all', (plain, set) => {
    expect(frenchTypography(plain)).toBe(set);
    expect(frenchTypography(set)).toBe(set);
  });

  it('writes days as far as they are known', () => {
    expect(['2026-04-01', '2026-08', '2016'].map(frenchDay)).toEqual([
      '1er\u00a0avril\u00a02026',
      'août\u00a02026',
      '2016',
    ]);
  });

  it('has an English form of every reference', () => {
    for (const phrase of PHRASES) {
      if ('reference' in phrase)
        expect(referenceInEnglish(phrase.reference)).not.toMatch(/ et |paragraphe|point|Code front|Règl/);
    }
  });
});

/** Components without state, written out; what Preact itself does in a document. */
function written(node: ComponentChildren): string {
  if (Array.isArray(node)) return node.map(written).join('');
  if (node === null || node === undefined || typeof node === 'boolean') return '';
  if (!isValidElement(node)) return String(node).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const { type, props } = node;
  const { children, ...rest } = props as { children?: ComponentChildren };
  if (type === Fragment) return written(children);
  if (typeof type === 'function') return written((type as (given: unknown) => ComponentChildren)(props));
  const attributes = Object.entries(rest).map(([name, value]) => ` ${name}="${value}"`);
  return `<${type}${attributes.join('')}>${written(children)}</${type}>`;
}

describe('the page for the phone', () => {
  const { officer, agent } = cardOf(person('US', { permits: [held('carte-sejour', { until: '2027-05-01' })] }));
  const html = pageAsHtml({
    title: 'Card',
    css: savedCardCss,
    body: written(<SavedCard officer={officer} agent={agent} />),
  });

  it('has both faces, one heading, and says which words are French', () => {
    expect(html.match(/<h1[ >]/g)).toHaveLength(1);
    expect(html.match(/<article /g)).toHaveLength(2);
    expect(html).toContain(`lang="fr" translate="false">${frenchOf('resident')}`);
    expect(html).toContain('lang="en"');
  });

  it('fetches nothing and runs nothing', () => {
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/<script|<link|<img|<iframe|\son\w+=|\ssrc=|url\(|@import|https?:/i);
  });
});
