import type { FieldDescription, Place } from './description.ts';
import { type FieldId, fieldById } from './fields.ts';
import { lengths } from './lengths.ts';
import type { Reason } from './match.ts';
import { normalise } from './words.ts';

/** How many characters a field takes by what the page says, and where it says so. */
interface Length {
  readonly characters: number;
  readonly reason: Reason;
}

/**
 * How many characters a field takes, given all its boxes, when its explanation depends on it. Undefined when the page
 * does not say, or says two things.
 */
export function lengthOf(id: FieldId, boxes: readonly FieldDescription[], keyFollows: boolean): Length | undefined {
  const wanted = fieldById(id).byLength;
  if (!wanted) return undefined;
  const said = [...byText(boxes), ...byMaxLength(boxes)].filter(({ characters }) => characters in wanted);
  if (said.length === 0 && keyFollows && 13 in wanted) {
    return { characters: 13, reason: { place: 'neighbour', says: 'the key has its own box' } };
  }
  const first = said[0];
  return first && said.every(({ characters }) => characters === first.characters) ? first : undefined;
}

function byMaxLength(boxes: readonly FieldDescription[]): Length[] {
  let sum = 0;
  for (const { maxLength, asked } of boxes) {
    if (!asked) continue;
    if (maxLength === undefined) return [];
    sum += maxLength;
  }
  const characters = lengths.withSpaces[sum] ?? sum;
  return [{ characters, reason: { place: 'maxlength', says: String(sum) } }];
}

function byText(boxes: readonly FieldDescription[]): Length[] {
  const told: Length[] = [];
  const first = boxes[0];
  if (!first) return told;
  const texts = { ...first.texts, legend: first.legends[0] };
  for (const [place, said] of Object.entries(texts) as readonly [Place, string | undefined][]) {
    if (!said) continue;
    const text = normalise(said);
    const characters = charactersIn(text) ?? (place === 'placeholder' ? digitsIn(text) : undefined);
    if (characters !== undefined) told.push({ characters, reason: { place, says: `${characters} characters` } });
  }
  return told;
}

/** "13 caractères", "les 15 chiffres", "sans la clé", "avec sa clé". */
function charactersIn(text: string): number | undefined {
  const counted = lengths.counted.exec(text)?.[1];
  if (lengths.either.test(text)) return undefined;
  if (lengths.withoutKey.test(text)) return 13;
  if (lengths.andKey.test(text)) return 15;
  if (counted !== undefined) return Number(counted);
  if (lengths.withKey.test(text)) return 15;
  return undefined;
}

/** How many digits an example in the right format shows, spaces apart: "1 23 45 67 890 123". */
function digitsIn(text: string): number | undefined {
  const digits = text.replace(/^ex(?:emple)? ?:?/, '').replace(/[\s.]/g, '');
  return /^[\dx#_ab]{6,}$/.test(digits) ? digits.length : undefined;
}
