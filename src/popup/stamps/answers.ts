import type { Direction } from '../../border/crossing.ts';
import type { PlaceId } from '../../border/places.ts';
import type { QuestionId } from '../../border/questions.ts';
import type { IdentityDocument } from '../../border/traveller.ts';
import { otherDirection } from '../../household/both-ways.ts';
import type { Journey, Leg, Personal } from '../../household/journey.ts';
import type { Member } from '../../household/member.ts';
import { journeys, members } from '../../storage/household.ts';
import { type Change, keyOf, type RecordState, type RecordStore, recordsOf } from '../../storage/records.ts';
import { chosenOrNew } from '../people/people.ts';
import { choose, chosenJourney } from '../records/chosen.ts';
import { newId } from '../records/new-id.ts';
import { isCheckedAt } from './use-case.ts';

/** A part of a record in which `undefined` and the empty text take an answer back. */
export type Part<T> = { readonly [Name in keyof T]?: T[Name] | undefined };

/** What the tab writes, each at once. */
export interface Answers {
  readonly leg: (direction: Direction, part: Part<Leg>) => void;
  /** Turns the journey round: what was said of the way in is true of the way out. */
  readonly turn: () => void;
  readonly person: (part: Part<Member>) => void;
  readonly personal: (part: Part<Personal>) => void;
  readonly skip: (question: QuestionId) => void;
  /** Asks again what was answered with "I don't know". */
  readonly unskip: (questions: readonly QuestionId[]) => void;
  readonly removeDocument: (index: number) => void;
}

/** Writes each answer where it belongs: with the person, or with the journey. Makes both where there is none yet. */
export function answersOf({ now, put }: Pick<RecordStore, 'now' | 'put'>): Answers {
  const putPersonal = (part: Part<Personal>) => {
    const { journey, personId, own, journeyChange } = read(now());
    put(journeyChange({ ...journey, personal: { ...journey.personal, [personId]: merged(own, part) } }));
  };
  return {
    leg(direction, part) {
      const { journey, journeyChange } = read(now());
      put(journeyChange({ ...journey, [direction]: merged<Leg>(journey[direction], part) }));
    },
    turn() {
      const { journey, journeyChange } = read(now());
      put(journeyChange(turnedRound(journey)));
    },
    person(part) {
      const { journey, personId, member, journeyChange } = read(now());
      put({ ...journeyChange(journey), [keyOf(members, personId)]: merged<Member>(member, part) });
    },
    personal: putPersonal,
    skip(question) {
      const { own } = read(now());
      putPersonal({ skipped: [...(own.skipped ?? []).filter((one) => one !== question), question] });
    },
    unskip(questions) {
      const { own } = read(now());
      const left = (own.skipped ?? []).filter((one) => !questions.includes(one));
      if (left.length !== (own.skipped ?? []).length) putPersonal({ skipped: left.length === 0 ? undefined : left });
    },
    removeDocument(index) {
      const { personId, member } = read(now());
      const documents = (member.documents ?? []).filter((_, at) => at !== index);
      put({ ...withoutShown(now(), personId, index), [keyOf(members, personId)]: { ...member, documents } });
    },
  };
}

/** The person and the journey that the tab is about, as they are stored at this moment. */
function read(state: RecordState) {
  const person = chosenOrNew(state);
  const found = chosenJourney(state);
  const { id: journeyId, ...rest } = found ?? { id: newId(), members: [] };
  const journey: Journey = rest;
  return {
    journey,
    personId: person.id,
    member: memberOf(state, person.id),
    own: journey.personal?.[person.id] ?? {},
    /** The journey as a change; it is the person's from the first answer on. */
    journeyChange: (next: Journey): Change => ({
      ...person.change,
      [keyOf(journeys, journeyId)]: next.members.includes(person.id)
        ? next
        : { ...next, members: [...next.members, person.id] },
      ...(found === undefined ? choose('journey', journeyId) : {}),
    }),
  };
}

function turnedRound({ entry, exit, ...rest }: Journey): Journey {
  return {
    ...rest,
    ...(exit === undefined ? {} : { entry: turned(exit, 'entry') }),
    ...(entry === undefined ? {} : { exit: turned(entry, 'exit') }),
  };
}

function memberOf(state: RecordState, id: string): Member {
  const found = recordsOf(state, members).find((one) => one.id === id);
  if (found === undefined) return {};
  const { id: _, ...member } = found;
  return member;
}

/** Journeys name the documents that are shown by their place in the list, so a document that goes moves the later ones up. */
function withoutShown(state: RecordState, person: string, index: number): Change {
  const changed = recordsOf(state, journeys).flatMap(({ id, ...journey }) => {
    const own = journey.personal?.[person];
    if (own?.shown === undefined) return [];
    const shown = own.shown.flatMap((at) => (at === index ? [] : [at > index ? at - 1 : at]));
    const next = merged<Personal>(own, { shown: shown.length === 0 ? undefined : shown });
    return [[keyOf(journeys, id), { ...journey, personal: { ...journey.personal, [person]: next } }] as const];
  });
  return Object.fromEntries(changed);
}

const FACING: Partial<Record<PlaceId, PlaceId>> = {
  'st-pancras': 'channel-train',
  dover: 'channel-car',
  folkestone: 'channel-car',
  'channel-train': 'st-pancras',
};

/** A leg in the other direction; a place that does not check in that direction gives way to the one that faces it. */
function turned(leg: Leg, direction: Direction): Leg {
  if (leg.place === undefined || isCheckedAt(leg.place, direction)) return leg;
  const { place, ...rest } = leg;
  const facing = FACING[place];
  return facing === undefined ? rest : { ...rest, place: facing };
}

/** The whole with a part changed; an emptied field is no answer, so it is left out. */
export function merged<T extends object>(whole: T | undefined, part: Part<T>): T {
  return Object.fromEntries(
    Object.entries({ ...whole, ...part }).filter(([, value]) => value !== undefined && value !== ''),
  ) as T;
}

/** The list with one document changed; the first is made where there is none. */
export function withDocument(
  documents: readonly IdentityDocument[],
  index: number,
  part: Part<IdentityDocument>,
): readonly IdentityDocument[] {
  return documents.map((one, at) => (at === index ? merged(one, part) : one));
}

/** Has only this way a place, so that "the other way" means the same crossing turned round? */
export function isLoneWay(journey: Journey, direction: Direction): boolean {
  return journey[otherDirection(direction)]?.place === undefined;
}
