import type { Crossing, Mode } from '../../border/crossing.ts';
import { dayInWords } from '../../border/documents/day-in-words.ts';
import { type BothLanguages, inBoth } from './both-languages.ts';
import { frenchDay } from './french-day.ts';

const FRENCH = new Intl.DisplayNames('fr', { type: 'region' });
const ENGLISH = new Intl.DisplayNames('en-GB', { type: 'region' });

const BY: Readonly<Record<Mode, readonly [string, string]>> = {
  air: ['par avion', 'by air'],
  sea: ['par mer', 'by sea'],
  rail: ['par train', 'by train'],
  road: ['par la route', 'by road'],
  cruise: ['en croisière', 'on a cruise'],
  'pleasure-boat': ['en bateau de plaisance', 'by own boat'],
};

/** The name of a country, or undefined for a code that is none of a country, such as those of some British nationals. */
export function countryName(code: string | null): BothLanguages | undefined {
  if (code === null || !/^[A-Z]{2}$/.test(code)) return undefined;
  return inBoth(FRENCH.of(code) ?? code, ENGLISH.of(code) ?? code);
}

/** What is crossed, how, when and where; `on` is the day of which the verdict speaks, an ISO date. */
export function crossingLines(crossing: Crossing, on: string): readonly BothLanguages[] {
  const [french, english] = kindOf(crossing);
  const by = crossing.mode && BY[crossing.mode];
  const checkedBy = countryName(crossing.checkedBy);
  return [
    inBoth([french, by?.[0]].filter(Boolean).join(', '), [english, by?.[1]].filter(Boolean).join(', ')),
    inBoth(`Date : ${frenchDay(on)}`, `Date: ${dayInWords(on)}`),
    ...routeOf(crossing),
    ...(checkedBy && crossing.border === 'external'
      ? [inBoth(`Contrôle : ${checkedBy.french}`, `Checked by: ${checkedBy.english}`)]
      : []),
  ];
}

function kindOf({ border, direction }: Crossing): readonly [string, string] {
  if (border === 'internal') return ['Frontière intérieure', 'Border inside Schengen'];
  if (border === 'airside') return ['Transit aéroportuaire', 'Airside transit'];
  return direction === 'entry' ? ['Entrée', 'Entry'] : ['Sortie', 'Exit'];
}

function routeOf({ from, to }: Crossing): readonly BothLanguages[] {
  const [start, end] = [countryName(from), countryName(to)];
  if (start === undefined || end === undefined) return [];
  return [inBoth(`Trajet : ${start.french} → ${end.french}`, `Journey: ${start.english} → ${end.english}`)];
}
