import { foreignOwnerIn, foreignWordIn, saysOwn, unknownMatterIn } from './around.ts';
import { askings } from './askings.ts';
import { type FieldDescription, NAMING } from './description.ts';
import { bare, named, type OwnFinding } from './evidence.ts';
import type { Control } from './field.ts';
import { type FieldId, fieldById } from './fields.ts';
import type { Finding } from './match.ts';
import { readText, wordAgainst } from './reading.ts';
import { related } from './related.ts';
import { bySurroundings } from './surroundings.ts';

/** Names one field by what is said of it alone, without looking at the fields beside it. */
export function decide(field: FieldDescription): Finding {
  if (!field.asked) return bare('state', 'hidden, disabled or read-only: not asked');
  if (field.control === 'search' || field.control === 'other')
    return bare('state', `a control of kind ${field.control}`);
  if (field.formPurpose) return bare('form', `its form is for something else: ${field.formPurpose}`);
  const finding = refinedByGroup(field, byOwnTexts(field)) ?? bySurroundings(field);
  const otherToken = askings.forOthers.exec(field.autocomplete)?.[0];
  if (otherToken && !askings.noOthers.test(finding.id ?? ''))
    return bare('autocomplete', `is for something else: ${otherToken}`);
  if (finding.id === undefined) return finding;
  return objectionTo(field, finding.id, finding.mine) ?? { id: finding.id, reason: finding.reason };
}

/** What makes a field, once named, another thing or somebody else's. `mine`: its own words say that it is the reader's. */
export function objectionTo(field: FieldDescription, id: FieldId, mine = false): Finding | undefined {
  if (!fieldById(id).recognise.controls.includes(field.control as Control)) {
    return bare('state', `${id} would not be a control of kind ${field.control}`);
  }
  return speaksAgainst(field, id) ?? speaksOfOthers(field, id, mine);
}

/** By its label and what stands for one; undefined where these say nothing of meaning. */
function byOwnTexts(field: FieldDescription): OwnFinding | undefined {
  let best: OwnFinding | undefined;
  let other: Finding | undefined;
  for (const place of NAMING) {
    const reading = readText(field.texts[place] ?? '');
    if (reading.kind === 'open') continue;
    if (reading.kind === 'tie') return bare(place, `a tie of ${reading.ids.join(' and ')}`);
    if (reading.kind === 'other') {
      if (reading.foreign) return bare(place, reading.because);
      // A placeholder is often an example: what it does not name says nothing. A label that names something else decides.
      if (place !== 'placeholder') other ??= bare(place, reading.because);
      continue;
    }
    const next = named(reading, place);
    if (best === undefined) best = next;
    else if (isFiner(next.id, best.id)) best = { ...next, reason: [...next.reason, ...best.reason] };
    else if (next.id !== best.id && !isFiner(best.id, next.id))
      return bare(place, `a tie of ${best.id} and ${next.id}`);
  }
  if (other && (best === undefined || best.reason[0]?.place === 'placeholder' || other.reason[0]?.place === 'label'))
    return other;
  return best;
}

/** What says no more than "telephone" or "nom" under a legend that says which: "Téléphone mobile". */
function refinedByGroup({ legends }: FieldDescription, finding: OwnFinding | undefined): OwnFinding | undefined {
  const reading = readText(legends[0] ?? '');
  if (finding?.id === undefined || reading.kind !== 'names' || !askings.general.test(finding.reason[0]?.says ?? ''))
    return finding;
  if (!isFiner(reading.id, finding.id)) return finding;
  return { ...finding, id: reading.id, reason: [...named(reading, 'legend').reason, ...finding.reason] };
}

function isFiner(id: FieldId | undefined, general: FieldId | undefined): boolean {
  return id !== undefined && general !== undefined && (related.refinedBy[general]?.includes(id) ?? false);
}

/** What stands in its own words, its hint or its groups and makes it another thing, whoever it is said of. */
function speaksAgainst({ texts, legends }: FieldDescription, id: FieldId): Finding | undefined {
  const said = [
    ...NAMING.map((place) => [place, texts[place] ?? ''] as const),
    ['hint', texts.hint ?? ''] as const,
    ...legends.map((text) => ['legend', text] as const),
  ];
  for (const [place, text] of said) {
    const word = wordAgainst(text, id);
    if (word) return bare(place, `"${word}" speaks against ${id}`);
  }
  // A word over a field that has only a placeholder: "Mutuelle" over "Nom".
  const over = texts.label ? undefined : readText(texts.nearby ?? '');
  if (over?.kind === 'other' && over.foreign) return bare('nearby', over.because);
  const owner = foreignOwnerIn(texts.hint ?? '', id);
  return owner === undefined ? undefined : bare('hint', `speaks of "${owner}"`);
}

/** From the nearest group and heading outwards, up to the first that says that it is the reader's own; `mine`: its own words do. */
function speaksOfOthers(field: FieldDescription, id: FieldId, mine: boolean): Finding | undefined {
  for (const [place, texts] of [
    ['legend', field.legends],
    ['heading', field.headings.toReversed()],
  ] as const) {
    for (const text of texts) {
      const word = foreignWordIn(text, id);
      if (word && (!mine || askings.evenMine.test(word))) return bare(place, `speaks of "${word}"`);
      if (mine) continue;
      const isOfPart = place === 'legend' || (text === texts[0] && texts.length > 1);
      const matter = isOfPart ? unknownMatterIn(text) : undefined;
      if (matter) return bare(place, `is about "${matter}"`);
      if (saysOwn(text)) return undefined;
    }
  }
  return undefined;
}
