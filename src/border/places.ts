import type { Code } from './codes/nationality.ts';
import type { BorderKind, Crossing, Direction, Mode } from './crossing.ts';

/** A place where a journey to or from France is checked, as travellers know it. */
export interface Place {
  readonly id: string;
  readonly name: string;
  readonly checkedBy: Code;
  readonly border: BorderKind;
  readonly mode: Mode;
  /** Ways in which one is checked here; the French controls in Britain check only those who leave for France. */
  readonly directions: readonly Direction[];
  /** What lies on the other side, where it is always the same; null: another country, to be asked if it matters. */
  readonly far: Code | null;
}

const BOTH = ['entry', 'exit'] as const;
const external = { checkedBy: 'FR', border: 'external', directions: BOTH, far: null } as const;
const controlInBritain = { checkedBy: 'FR', border: 'external', directions: ['entry'], far: 'GB' } as const;

export const PLACES = [
  { ...external, id: 'airport', name: 'French airport, flight from or to a country outside Schengen', mode: 'air' },
  { ...external, id: 'port', name: 'French port, ship from or to a country outside Schengen', mode: 'sea' },
  {
    ...external,
    id: 'channel-train',
    name: 'Paris Gare du Nord, Lille or another station, train to London',
    mode: 'rail',
    directions: ['exit'],
    far: 'GB',
  },
  {
    ...external,
    id: 'channel-car',
    name: 'Calais, Dunkirk or Coquelles, ferry or shuttle to Britain',
    mode: 'road',
    directions: ['exit'],
    far: 'GB',
  },
  { ...controlInBritain, id: 'dover', name: 'Dover, French control', mode: 'sea' },
  { ...controlInBritain, id: 'folkestone', name: 'Folkestone (Eurotunnel), French control', mode: 'rail' },
  { ...controlInBritain, id: 'st-pancras', name: 'London St Pancras, French control', mode: 'rail' },
  { ...external, id: 'ireland', name: 'Flight or ferry from or to Ireland', mode: 'air', far: 'IE' },
  { ...external, id: 'cyprus', name: 'Flight from or to Cyprus', mode: 'air', far: 'CY' },
  { ...external, id: 'andorra', name: 'Road from or to Andorra', mode: 'road', far: 'AD' },
  { ...external, id: 'monaco', name: 'Road or train from or to Monaco', border: 'internal', mode: 'road', far: 'MC' },
  { ...external, id: 'overseas', name: 'Flight between overseas France and European France', mode: 'air', far: 'RE' },
  {
    ...external,
    id: 'internal',
    name: 'From or to another Schengen state, Switzerland among them',
    border: 'internal',
    mode: 'road',
  },
  { ...external, id: 'airside', name: 'Change of planes in the international zone', border: 'airside', mode: 'air' },
  { ...external, id: 'boat', name: 'Own boat from or to a port outside Schengen', mode: 'pleasure-boat' },
  { ...external, id: 'cruise', name: 'Cruise ship, call at a French port', mode: 'cruise' },
] as const satisfies readonly Place[];

export type PlaceId = (typeof PLACES)[number]['id'];

/** The crossing at a place, in a direction and on a day; `far` names the country on the other side where it is open. */
export function crossingAt(id: PlaceId, direction: Direction, date: string, far: Code | null = null): Crossing {
  const place: Place | undefined = PLACES.find((candidate) => candidate.id === id);
  if (place === undefined) throw new Error(`No place ${id}.`);
  const other = place.far ?? far;
  return {
    checkedBy: place.checkedBy,
    border: place.border,
    mode: place.mode,
    direction,
    from: direction === 'entry' ? other : place.checkedBy,
    to: direction === 'entry' ? place.checkedBy : other,
    date,
  };
}
