import { movesFreely, particularsOf } from './codes/nationality.ts';
import type { Crossing } from './crossing.ts';
import type { Certainty } from './law/dated.ts';
import { isAboveNinety } from './read/conditions.ts';
import type { Aside } from './read/establish.ts';
import { FAMILY_STATUSES } from './tables/spans.ts';
import type { Status } from './tables/status-names.ts';
import type { Traveller } from './traveller.ts';

/** A reason why this answer is less sure than its rows. */
export interface Doubt {
  readonly text: string;
  readonly certainty: Certainty;
}

const JUDGED: readonly Status[] = ['visitor', 'refused'];

/** Doubts that lie in the case, not in the law: what kind of document, which ties, which day. */
export function doubtsOf(traveller: Traveller, crossing: Crossing, status: Status, aside: Aside): readonly Doubt[] {
  const handed = (crossing.shown ?? [0]).flatMap((index) => traveller.documents?.[index] ?? []);
  const judged = JUDGED.includes(status);
  const doubts: Doubt[] = [];
  if (aside.hiddenCitizen) {
    doubts.push({
      certainty: 'medium',
      text: 'You are judged by the passport that the officer sees. In law you are no third-country national.',
    });
  }
  if (judged && aside.hiddenMicrostate) {
    doubts.push({
      certainty: 'medium',
      text: 'You are judged by the passport that the officer sees. Nationals of Andorra, Monaco and San Marino are neither stamped nor recorded: show the passport of that state.',
    });
  }
  if (status === 'free-mover' && handed.some(({ issuer }) => !movesFreely(issuer))) {
    doubts.push({
      certainty: 'medium',
      text: 'Two passports handed over at once can be mixed up. The document of the EU, the EEA or Switzerland goes on top.',
    });
  }
  if (aside.withheld.length > 0) {
    doubts.push({
      certainty: 'medium',
      text: 'Your card stays in the pocket, so the officer sees somebody without one. Handed over with the passport it counts.',
    });
  }
  if (judged && handed.some(({ kind }) => kind === 'diplomatic-passport')) {
    doubts.push({
      certainty: 'medium',
      text: 'A diplomatic or service passport alone exempts from nothing in the text read. France may treat some of them otherwise; that was not checked.',
    });
  }
  if (judged && aside.nationality !== undefined && particularsOf(aside.nationality).suspended !== undefined) {
    doubts.push({
      certainty: 'medium',
      text: 'The visa exemption of this nationality is suspended in part. Whether that was extended was not verified.',
    });
  }
  if (judged && (traveller.family ?? []).length > 0) {
    doubts.push({
      certainty: 'medium',
      text: 'You are family of a citizen who moves freely. That it gives no free movement at this crossing is taken from your answers.',
    });
  }
  if (FAMILY_STATUSES.some((one) => one === status) && (traveller.family ?? [])[0]?.relation !== 'spouse') {
    doubts.push({
      certainty: 'low',
      text: 'The Directive speaks of family members. Beside husband and wife, which relatives it covers, and until which age, was not looked into.',
    });
  }
  if (judged && crossing.direction === 'exit' && isAboveNinety(crossing) === undefined) {
    doubts.push({
      certainty: 'medium',
      text: `By trips of uncertain dates ${spanOf(crossing)} days of the 180 are used. Whether you stayed too long is not settled: the dates of those trips settle it. Carry what shows when you came and went.`,
    });
  }
  if (judged && handed.some(({ issued }) => issued !== undefined && isTenthBirthday(issued, aside.on))) {
    doubts.push({
      certainty: 'low',
      text: 'Your passport is ten years old on this very day. The text can be read to allow it; carriers may not.',
    });
  }
  return doubts;
}

function spanOf({ daysBetween = [0, 0] }: Crossing): string {
  return `between ${daysBetween[0]} and ${daysBetween[1]}`;
}

function isTenthBirthday(issued: string, on: string): boolean {
  return Temporal.PlainDate.from(issued).add({ years: 10 }).toString() === on;
}
