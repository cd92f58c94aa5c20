import { type Contact, type ContactId, contacts } from '../../ameli/contacts.ts';
import { dateInWords } from '../../ameli/date-in-words.ts';
import type { Source } from '../../ameli/field.ts';
import type { WayOut } from '../../ameli/ways-out.ts';
import { build } from '../build.ts';
import { led, withFrench } from '../sentence.ts';

/** A way out, folded under its title: what to know, what to say in French, and whom to ask. */
export function sayWayOut({ title, text, say, ask, doubt, sources }: WayOut, lead = ''): HTMLElement {
  return build(
    'details',
    { class: 'way' },
    build('summary', { tabindex: '-1' }, `${lead}${title}`),
    ...text.map((sentence) => build('p', {}, ...withFrench(sentence))),
    build('p', {}, build('b', {}, 'Say or show this: ')),
    // No line may begin with its question mark.
    build('blockquote', { lang: 'fr' }, say.french.replaceAll(' ?', '\u00a0?')),
    build('p', { class: 'quiet' }, `It means: ${say.english}`),
    build('ul', {}, ...ask.map(sayContact)),
    led('Not certain: ', doubt, 'doubt'),
    build('p', { class: 'quiet' }, agesOf(sources)),
  );
}

/** Whom to ask, with the number to dial and how old that is. */
export function sayContact(id: ContactId): HTMLElement {
  const { title, text, sources, number, doubt }: Contact = contacts[id];
  return build(
    'li',
    {},
    build('b', {}, ...withFrench(`${title}${number ? `: ${number}` : ''}. `)),
    ...withFrench(text),
    doubt ? ` Not certain: ${doubt}` : undefined,
    ' ',
    build('span', { class: 'quiet' }, agesOf(sources)),
  );
}

/** "As of Jan 2021, checked 23 Nov 2026." for the oldest of the sources. */
function agesOf(sources: readonly Source[]): string {
  const [oldest] = [...sources].sort((a, b) => (a.asOf < b.asOf ? -1 : 1));
  if (!oldest) return '';
  const age = oldest.asOf === 'undated' ? 'Without a date' : `As of ${dateInWords(oldest.asOf)}`;
  return `${age}, checked ${dateInWords(oldest.checkedOn)}.`;
}
