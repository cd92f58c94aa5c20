import type { Crossing } from '../../border/crossing.ts';
import type { Decision } from '../../border/decide.ts';
import { dayInWords } from '../../border/documents/day-in-words.ts';
import type { Certainty } from '../../border/law/dated.ts';
import { type Phrase, phrasesFor } from '../../border/say/phrases.ts';
import type { Traveller } from '../../border/traveller.ts';
import { blankLines } from './blank-lines.ts';
import { type BothLanguages, inBoth } from './both-languages.ts';
import { crossingLines } from './crossing-lines.ts';
import { frenchDay } from './french-day.ts';
import { referenceInEnglish } from './reference-in-english.ts';

/** Where a day is written in by hand. */
const BLANK = '______';

/** A sentence for when it goes another way, and when that is. */
interface FurtherLine extends BothLanguages {
  readonly when: string;
}

/** All that stands on the face for the officer. */
export interface OfficerContent {
  readonly lines: readonly BothLanguages[];
  readonly further: readonly FurtherLine[];
  readonly references: readonly BothLanguages[];
  /** What the answer rests on, as in the verdict; in English. */
  readonly citations: readonly string[];
  readonly standing: readonly BothLanguages[];
  readonly crossing: readonly BothLanguages[];
  readonly blanks: readonly BothLanguages[];
}

const WHEN: Readonly<Record<string, string>> = {
  'officer-insists': 'If the officer insists on a stamp',
  'ees-error': 'If an EES file was made by mistake',
  'second-line': 'If you are taken to a second check',
  refusal: 'If entry is refused',
};

const CERTAINTY_WORDS: Readonly<Record<Certainty, BothLanguages>> = {
  high: inBoth('Ce point résulte des textes.', 'This follows from the texts.'),
  medium: inBoth(
    'Ce point résulte des textes, avec une part d’interprétation.',
    'This follows from the texts with some reading of them.',
  ),
  low: inBoth('Ce point n’est pas établi.', 'This is not established.'),
};

/** What the card says for this decision: a claim only where the phrases allow it, a question wherever it is not sure. */
export function officerContent(decision: Decision, traveller: Traveller, crossing: Crossing): OfficerContent {
  const { main, further } = phrasesFor(decision, traveller, crossing);
  const said = (phrase: Phrase) => filledIn(phrase, crossing);
  const references = new Set(main.flatMap(({ reference }) => reference ?? []));
  return {
    lines: main.map(said),
    further: further.map((phrase) => ({ ...said(phrase), when: WHEN[phrase.id] ?? 'Also' })),
    references: [...references].map((french) => inBoth(french, referenceInEnglish(french))),
    citations: citationsOf(decision),
    standing: standingOf(decision),
    crossing: crossingLines(crossing, decision.aside.on),
    blanks: blankLines(traveller, crossing),
  };
}

/** The three dots of a sentence are a day: the one that is known, or a blank. */
function filledIn({ french, english }: Phrase, { records }: Crossing): BothLanguages {
  const day = records?.missingExitOn;
  return inBoth(
    french.replace('…', day === undefined ? BLANK : frenchDay(day)),
    english.replace('…', day === undefined ? BLANK : dayInWords(day)),
  );
}

/**
 * `EES Regulation (EU) 2017/2226: Art. 2(3)(c)`: each text once, with all its articles, for either face. What an article says
 * stands with it: some say less than the answer, or only how it was read, and a number alone would hide that.
 */
export function citationsOf({ citations }: Decision): readonly string[] {
  const names = [...new Set(citations.map(({ name }) => name))];
  return names.map((name) => {
    const own = citations.filter((citation) => citation.name === name);
    const told = own.filter(({ article, says }) => says || !own.some((other) => namesToo(other.article, article)));
    return `${name}: ${told.map(({ article, says }) => (says ? `${article} (${says})` : article)).join('; ')}`;
  });
}

/** Does `Art. 2(3)(c), (d)` name `Art. 2(3)(c)` too? */
function namesToo(longer: string, article: string): boolean {
  return [',', ' and ', '('].some((next) => longer.startsWith(article + next));
}

function standingOf({ asOf, checkedOn, certainty }: Decision): readonly BothLanguages[] {
  return [
    inBoth(
      `État des textes : ${frenchDay(asOf)} ; vérifié le ${frenchDay(checkedOn)}.`,
      `Texts as of ${partlyKnown(asOf)}; checked on ${dayInWords(checkedOn)}.`,
    ),
    CERTAINTY_WORDS[certainty],
  ];
}

/** A day, a month or a year in words, as far as it is known. */
function partlyKnown(asOf: string): string {
  if (asOf.length === 4) return asOf;
  return asOf.length === 10 ? dayInWords(asOf) : dayInWords(`${asOf}-01`).slice(2);
}
