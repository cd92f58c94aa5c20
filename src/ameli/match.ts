import { boxesOf, isCountryCode } from './boxes.ts';
import { decide } from './decide.ts';
import type { FieldDescription, Place } from './description.ts';
import type { FieldId } from './fields.ts';
import { lengthOf } from './length.ts';
import { besideOthers } from './neighbours.ts';
import { underHeading } from './under-heading.ts';

/** One piece of the evidence that decided, for people: shown by tools, asserted by tests. */
export interface Reason {
  /** Where it stands: `name` for an id or a name, `neighbour` for another field, `state` for hidden or disabled. */
  readonly place: Place | 'autocomplete' | 'form' | 'heading' | 'maxlength' | 'name' | 'neighbour' | 'state';
  /** What it says, in our words and the page's words of meaning. */
  readonly says: string;
}

/** What a field is by the evidence: `id` undefined means that it stays bare, and the reason says why. */
export interface Finding {
  readonly id: FieldId | undefined;
  readonly reason: readonly Reason[];
}

/** What a field of the page is, beside the others. */
export interface Match extends Finding {
  /** How many characters it takes, where its explanation depends on that (a number of 13 or of 15). */
  readonly length?: number;
  /** It is a further box of the field at this index: one field, one mark. */
  readonly sameAs?: number;
}

/**
 * Names the fields of a page, given in document order; time is linear in their number. A field is named only when what
 * the page says of it points to one field of ours and nothing speaks against it; on a tie it stays bare.
 */
export function matchFields(page: readonly FieldDescription[]): readonly Match[] {
  return matchTogether(page, page.map(decide));
}

/** The second half of `matchFields`, for callers who look at the fields one by one and let others work in between. */
export function matchTogether(page: readonly FieldDescription[], alone: readonly Finding[]): readonly Match[] {
  const found = besideOthers(page, underHeading(page, alone));
  const boxes = boxesOf(page, found);
  return found.map((finding, index) => {
    const box = boxes.get(index);
    if (box && box.first !== index) {
      return { id: box.id, sameAs: box.first, reason: [{ place: 'neighbour', says: `a further box of ${box.id}` }] };
    }
    const id = box?.id ?? finding.id;
    if (id === undefined) return finding;
    const own = page[index];
    // The legend names the number, which is not asked for: the country code alone has no explanation.
    if (!box && own && finding.reason[0]?.place === 'legend' && isCountryCode(own)) {
      return { id: undefined, reason: [{ place: 'neighbour', says: 'a country code without its number' }] };
    }
    const members = (box?.members ?? [index]).flatMap((member) => page[member] ?? []);
    const keyFollows = found[(box?.members.at(-1) ?? index) + 1]?.id === 'nirKey';
    const reason =
      finding.id === undefined ? [{ place: 'legend' as const, says: `the boxes together are ${id}` }] : finding.reason;
    const length = lengthOf(id, members, keyFollows);
    return length ? { id, reason: [...reason, length.reason], length: length.characters } : { id, reason };
  });
}
