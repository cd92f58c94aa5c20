import { askings } from './askings.ts';
import { type FieldId, fieldById } from './fields.ts';
import { hasLink } from './has-link.ts';
import { coverage, isAtHome, type Span } from './phrases.ts';
import { ELSEWHERE, NEUTRAL, OWN, OWN_PERSON, PAPERS, SOFT } from './vocabulary.ts';
import { isNumber, type Word } from './words.ts';

/** Why each phrase, where it stands, does not name its field; undefined for one that does. */
export function refusalsOf(words: readonly Word[], spans: readonly Span[]): readonly (string | undefined)[] {
  const refusals = spans.map((span) => refusalOf(span, words, spans));
  return refusals.map((refusal, index) => {
    const span = spans[index];
    const partner = spans.findIndex((other, at) => refusals[at] !== undefined && areJoined(span, other, words));
    return refusal ?? (partner < 0 ? undefined : 'is joined with something else');
  });
}

/** "Code postal ou nom de la ville": what the second is not, the first is not either. */
function areJoined(a: Span | undefined, b: Span, words: readonly Word[]): boolean {
  const [first, second] = a && a.start < b.start ? [a, b] : [b, a];
  return first.end === second?.start && hasLink(words[second.start], 'joins');
}

/** Why a phrase, where it stands, does not name its field; undefined when it does. */
function refusalOf(span: Span, words: readonly Word[], spans: readonly Span[]): string | undefined {
  const covered = coverage(spans);
  const stranger = span.alone && (possessorOfName(span, words) ?? strangerBeside(span, words, covered));
  if (stranger) return `"${stranger.text}" stands beside a word that must stand alone`;
  const before = covered(span.start - 1) ? undefined : words[span.start - 1];
  const first = words[span.start];
  const thing = thingBefore(span, words, covered);
  if (thing) return `is only said of "${thing.text}"`;
  if (before && first && !first.cut && hasLink(first, 'joins') && !isNeutral(before, span.id)) {
    return `is joined with "${before.text}"`;
  }
  if (hasLink(first, 'by')) return 'is only the way by which something comes';
  const beside = listedBeside(span, words, covered);
  if (beside) return `is listed with "${beside.text}"`;
  const after = covered(span.end) ? undefined : words[span.end];
  if (!after || after.cut) return undefined;
  if (hasLink(after, 'belongs')) {
    const stranger = strangerOwning(span, words, covered);
    if (stranger) return `belongs to "${stranger.text}"`;
  }
  if (after.links.length === 0) {
    const stranger = strangerAfter(span, words, covered);
    if (stranger) return `is followed by "${stranger.text}"`;
  }
  if (hasLink(after, 'joins') && !isNeutral(after, span.id)) return `is joined with "${after.text}"`;
  return undefined;
}

/** What a phrase is only said of, through whatever stands between: "justificatif de", "que pensez-vous de la saisie de". */
function thingBefore(
  { id, start }: Span,
  words: readonly Word[],
  covered: (index: number) => boolean,
): Word | undefined {
  for (let index = start; index > 0 && !words[index]?.cut && hasLink(words[index], 'belongs'); index -= 1) {
    const before = words[index - 1];
    if (!before || covered(index - 1)) return undefined;
    if (askings.attribute.test(before.text) || !isNeutral(before, id)) return before;
  }
  return undefined;
}

/** A bare noun in one list with it: "code postal, ville ou adresse", "code postal / commune". */
function listedBeside(span: Span, words: readonly Word[], covered: (index: number) => boolean): Word | undefined {
  const isBare = (index: number): boolean => {
    const [word, next] = [words[index], words[index + 1]];
    if (!word || covered(index) || isNeutral(word, span.id)) return false;
    return (word.cut || word.links.length === 0) && (!next || next.cut || hasLink(next, 'joins'));
  };
  if (words[span.end]?.listed && words[span.end]?.links.length === 0 && isBare(span.end)) return words[span.end];
  const first = words[span.start];
  const isFirstOfItem = span.start === 1 || words[span.start - 1]?.cut;
  return first?.listed && first.links.length === 0 && isFirstOfItem && isBare(span.start - 1)
    ? words[span.start - 1]
    : undefined;
}

/** What a name is the name of, where only a person's will do: "nom du compte". */
function possessorOfName({ id, end }: Span, words: readonly Word[]): Word | undefined {
  const word = fieldById(id).recognise.isPersons ? words[end] : undefined;
  const isOther = word && !word.cut && hasLink(word, 'of') && !OWN_PERSON.has(word.text) && !isAtHome(id, word.text);
  return isOther ? word : undefined;
}

/** What keeps a short name from naming: a word of meaning that neither asks, nor stands in brackets, nor points to a paper. */
function strangerBeside({ id }: Span, words: readonly Word[], covered: (index: number) => boolean): Word | undefined {
  return words.find(
    (word, index) => !covered(index) && !word.aside && !isNeutral(word, id, OWN_PERSON) && !pointsToPaper(words, index),
  );
}

/** Whether a word is part of "sur votre carte Vitale" or the like: where the name can be read. */
function pointsToPaper(words: readonly Word[], index: number): boolean {
  const isOn = (word: Word | undefined) => hasLink(word, 'on');
  const start = isOn(words[index]) ? index : isOn(words[index - 1]) ? index - 1 : undefined;
  if (start === undefined) return false;
  return words.slice(start, start + 3).some((word, offset) => (offset === 0 || !word.cut) && PAPERS.has(word.text));
}

/** What takes a phrase away from the reader: "de la commune", or what makes an own word another, "de la carte SIM". */
function strangerOwning(span: Span, words: readonly Word[], covered: (index: number) => boolean): Word | undefined {
  const owner = words[span.end];
  if (owner && !mayOwn(owner, span)) return owner;
  const further = covered(span.end + 1) ? undefined : words[span.end + 1];
  return further && !further.cut && !hasLink(further, 'relative') && !isNeutral(further, span.id) ? further : undefined;
}

/** The same without a function word: "carte" alone may follow, and "carte SIM" may not. */
function strangerAfter(span: Span, words: readonly Word[], covered: (index: number) => boolean): Word | undefined {
  const [after, further] = [words[span.end], words[span.end + 1]];
  if (!after || !isNeutral(after, span.id)) return after;
  if (!OWN.has(after.text) || NEUTRAL.has(after.text) || covered(span.end + 1)) return undefined;
  const isNext = further && !further.cut && further.links.length === 0 && !isNeutral(further, span.id);
  return isNext ? further : undefined;
}

function mayOwn(word: Word, span: Span): boolean {
  if (isAtHome(span.id, word.text)) return true;
  if (ELSEWHERE.has(word.text)) return !span.alone && OWN.has(word.text);
  return OWN.has(word.text) || isNeutral(word, span.id);
}

function isNeutral(word: Word, id: FieldId, own = OWN): boolean {
  const { text } = word;
  // What the reader or the site does with it: "que vous utilisez", "à laquelle nous vous écrivons".
  if (hasLink(word, 'subject') && !hasLink(word, 'who')) return true;
  return NEUTRAL.has(text) || SOFT.has(text) || own.has(text) || isNumber(text) || isAtHome(id, text);
}
