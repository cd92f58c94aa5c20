import type { FieldId } from './fields.ts';
import { fields } from './fields.ts';
import { NEUTRAL, SOFT } from './vocabulary.ts';
import { oneSlipApart, type Word, wordsOf } from './words.ts';

/** A phrase of the data, ready to be compared word by word. */
interface Phrase {
  readonly id: FieldId;
  readonly words: readonly string[];
  /** It names its field only when nothing else of meaning stands beside it. */
  readonly alone: boolean;
}

/** Where a phrase stands in a text: words `start` to `end`, the end not included. */
export interface Span {
  readonly id: FieldId;
  readonly alone: boolean;
  readonly start: number;
  readonly end: number;
}

/** The phrases of all fields, ready to be looked up. */
interface Lexicon {
  readonly byFirstWord: ReadonlyMap<string, readonly Phrase[]>;
  readonly vocabulary: ReadonlySet<string>;
  /** The words of each field's phrases. */
  readonly atHome: ReadonlyMap<FieldId, ReadonlySet<string>>;
}

let made: Lexicon | undefined;

/** Made when the first text asks for it: most pages of the site have no field. */
function lexicon(): Lexicon {
  made ??= makeLexicon();
  return made;
}

function makeLexicon(): Lexicon {
  const phrases = fields.flatMap(({ id, recognise }) => [
    ...recognise.phrases.map((text) => phraseOf(id, text, false)),
    ...(recognise.alone ?? []).map((text) => phraseOf(id, text, true)),
  ]);
  const byFirstWord = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const first = phrase.words[0] ?? '';
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), phrase]);
  }
  return {
    byFirstWord,
    vocabulary: new Set(phrases.flatMap(({ words }) => words)),
    atHome: new Map(fields.map(({ id }) => [id, new Set(phrases.flatMap((one) => (one.id === id ? one.words : [])))])),
  };
}

function phraseOf(id: FieldId, text: string, alone: boolean): Phrase {
  return { id, alone, words: wordsOf(text).map((word) => word.text) };
}

/** Whether a word belongs to what a field is called, and so cannot speak against it. */
export function isAtHome(id: FieldId, word: string): boolean {
  return lexicon().atHome.get(id)?.has(word) ?? false;
}

/** Whether a word, by its index, is part of a phrase of ours. */
export function coverage(spans: readonly Span[]): (index: number) => boolean {
  return (index) => spans.some(({ start, end }) => index >= start && index < end);
}

const spelled = new Map<string, string>();

/** The word as our data spell it: itself, or the one long word of the data that is a typing slip away. Some are remembered. */
function spelledAsKnown(word: string): string {
  const { vocabulary } = lexicon();
  if (vocabulary.has(word) || NEUTRAL.has(word) || SOFT.has(word)) return word;
  const before = spelled.get(word);
  if (before !== undefined) return before;
  let spelling = word;
  for (const ours of vocabulary) {
    if (oneSlipApart(word, ours)) {
      spelling = ours;
      break;
    }
  }
  if (spelled.size > 4000) spelled.clear();
  spelled.set(word, spelling);
  return spelling;
}

/** The phrases of the data that stand in a text, longest first; one inside another is dropped. */
export function spansIn(words: readonly Word[]): readonly Span[] {
  const known = words.map((word) => spelledAsKnown(word.text));
  const spans: Span[] = [];
  for (const [start, first] of known.entries()) {
    for (const phrase of lexicon().byFirstWord.get(first) ?? []) {
      if (phrase.words.every((word, offset) => known[start + offset] === word)) {
        spans.push({ id: phrase.id, alone: phrase.alone, start, end: start + phrase.words.length });
      }
    }
  }
  spans.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  return spans.filter((span, index) => !spans.slice(0, index).some((longer) => contains(longer, span)));
}

function contains(outer: Span, inner: Span): boolean {
  const larger = outer.end - outer.start > inner.end - inner.start || outer.id === inner.id;
  return larger && outer.start <= inner.start && outer.end >= inner.end;
}
