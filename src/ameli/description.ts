import type { Control } from './field.ts';

/** Where on the page a text about a field stands, in the order in which they are believed. */
export type Place = 'label' | 'aria-labelledby' | 'aria-label' | 'title' | 'placeholder' | 'nearby' | 'legend' | 'hint';

/** Where a field may have its name, in the order in which they are believed. */
export const NAMING = ['label', 'aria-labelledby', 'aria-label', 'title', 'placeholder'] as const;

/** What the page says of one field; plain data, read once from the page. Never holds what the user typed. */
export interface FieldDescription {
  readonly control: Control | 'search' | 'other';
  readonly texts: Readonly<Partial<Record<Exclude<Place, 'legend'>, string>>>;
  /** Captions of the groups around it (`fieldset`, `role=group`), the nearest first. */
  readonly legends: readonly string[];
  /** The headings above it: the nearest of each level, the title of the page first (empty where it has none). */
  readonly headings: readonly string[];
  /** Attributes as they stand, the empty string where absent. */
  readonly name: string;
  readonly id: string;
  readonly autocomplete: string;
  /** Characters that the field takes, undefined where the page does not say. */
  readonly maxLength: number | undefined;
  /** False for what is hidden, disabled or read-only: shown again, not asked. */
  readonly asked: boolean;
  /** Which form and which group it stands in: equal numbers, same form or group; 0 is none. */
  readonly form: number;
  readonly group: number;
  /** Whether its form is a search or a sign-up for news, in the page's own words (button, role, name). */
  readonly formPurpose: string;
}

/** What stands for the label of a field: the first of the places that says something. */
export function ownText({ texts }: FieldDescription): string {
  return [...NAMING, 'nearby' as const].map((place) => texts[place]).find((text) => text !== undefined) ?? '';
}
