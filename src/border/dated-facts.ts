import { ITEMS } from './items/all-items.ts';
import { textCertainty } from './law/citation.ts';
import { ageInDays, CHECKED_ON, type Dated, isStale } from './law/dated.ts';
import { INSTRUMENTS, type Instrument } from './law/instruments.ts';
import { OFFICES, type Office } from './remedies/offices.ts';
import { REMEDIES } from './remedies/remedies.ts';
import { LANES } from './say/lanes.ts';
import { MYTHS } from './say/myths.ts';
import { REMINDERS } from './say/reminders.ts';
import { WARNINGS } from './say/warnings.ts';
import { STATUS_ROWS } from './tables/status.ts';
import { VERDICT_ROWS } from './tables/verdict.ts';

/** A fact of this folder, as the list of facts by age shows it. */
export interface DatedFact extends Dated {
  readonly name: string;
  /** What it is: a row of a table, advice, a text that is cited, or a list of nationalities or states. */
  readonly kind: 'row' | 'advice' | 'text' | 'list';
  /** Last day on which it holds; a closed fact does not grow old. */
  readonly until?: string;
  readonly age: number;
  readonly stale: boolean;
}

const LISTS = [
  { name: 'Nationalities and visas', asOf: '2026-03-06', checkedOn: CHECKED_ON, certainty: 'high' },
  { name: 'States of Schengen and EES', asOf: '2026-07-13', checkedOn: CHECKED_ON, certainty: 'high' },
] as const;

/** All facts of this folder, the oldest first, by what they are true of. */
export function factsByAge(today: Temporal.PlainDate): readonly DatedFact[] {
  const items = ITEMS.flatMap((item) => item.rows);
  const rows = [...STATUS_ROWS, ...VERDICT_ROWS, ...items].map((row) => ({ ...row, kind: 'row' as const }));
  const reminders = REMINDERS.map((fact) => ({ ...fact, name: fact.text }));
  const advice = [...Object.values(LANES), ...MYTHS, ...reminders, ...Object.values(WARNINGS)].map((fact) => ({
    ...fact,
    kind: 'advice' as const,
  }));
  const remedies = REMEDIES.flatMap(({ title, means, onTheSpot, deadlines }) =>
    [...means, ...onTheSpot, ...deadlines].map((fact) => ({ ...fact, name: title, kind: 'advice' as const })),
  );
  const offices = Object.values<Office>(OFFICES).map((fact) => ({
    ...fact,
    name: fact.french,
    kind: 'advice' as const,
  }));
  const texts = Object.values<Instrument>(INSTRUMENTS).map((text) => ({
    name: text.name,
    asOf: text.asOf,
    checkedOn: CHECKED_ON,
    certainty: textCertainty(text),
    kind: 'text' as const,
  }));
  const lists = LISTS.map((fact) => ({ ...fact, kind: 'list' as const }));
  return [...rows, ...advice, ...remedies, ...offices, ...texts, ...lists]
    .map((fact): DatedFact => {
      const { name, kind, asOf, checkedOn, certainty } = fact;
      const until = 'until' in fact && fact.until !== undefined ? { until: fact.until } : {};
      return {
        name,
        kind,
        asOf,
        checkedOn,
        certainty,
        ...until,
        age: ageInDays(asOf, today),
        stale: isStale({ asOf, ...until }, today),
      };
    })
    .sort((a, b) => b.age - a.age);
}
