/** How sure a fact is: an official source, someone's measurement or repeated reports, a single report or general knowledge. */
export type Certainty = 'high' | 'medium' | 'low';

/** Where a fact comes from. Ages are counted from `asOf`, never from `checkedOn`. */
export interface Source {
  /** Who says it, in English: "ameli.fr, page on the social security number". */
  readonly name: string;
  /** What the source says it is true of, as an ISO date or the month or year that is known: `2025-04-14`, `2023`; else `undated`. */
  readonly asOf: string;
  /** When we last looked at it, an ISO date. */
  readonly checkedOn: string;
  readonly certainty: Certainty;
}

/** What kind of control a field is; boxes of one character are still `text`. */
export type Control = 'text' | 'password' | 'date' | 'checkbox' | 'select';

/**
 * How a field is recognised by what the page says of it. All phrases are in normal form (see `normalise`): lower case,
 * no accents, no function words ("numero securite sociale" stands for "Numéro de sécurité sociale").
 */
interface Recognition {
  readonly controls: readonly Control[];
  /** Phrases that name the field wherever they head what the page says. */
  readonly phrases: readonly string[];
  /** Short words that name it only when nothing else of meaning stands beside them: "nom", "cle". */
  readonly alone?: readonly string[];
  /** Words that make it something else in its texts or legends: "code de sécurité" of a "carte". */
  readonly against?: readonly string[];
  /** A name that only a person has: "nom du compte" and the like are others. */
  readonly isPersons?: boolean;
  /** Persons from whom it may come, and still be the reader's, where they are named behind it and set apart. */
  readonly mayCome?: readonly string[];
  /** Words of the fields beside it that make it something else: the serial number next to a "marque" is a device's. */
  readonly beside?: readonly string[];
  /** Ids or names that the site is known to have used, without the portlet's prefix; a bonus, never needed. */
  readonly names?: readonly string[];
  readonly autocomplete?: readonly string[];
}

/** The English of one field. All texts are plain sentences; French words in them stand between « and ». */
export interface Explanation {
  /** Title and caption, at most 32 characters: "Social security number". */
  readonly title: string;
  /** The French term, shown where the page's own label cannot be quoted. */
  readonly french: string;
  /** What it is and what to type. */
  readonly type: string;
  /** Where to find it. */
  readonly find?: string;
  /** The drawing that shows where. */
  readonly drawings?: readonly DrawingId[];
  /** A made-up example in the right format. */
  readonly example?: string;
  /** The usual mistake. */
  readonly mistake?: string;
  /** What stops people for good, and the way out: shown before the rest. */
  readonly trap?: string;
  /** What we are not sure of, in words for the reader. Required as soon as a source is of low certainty. */
  readonly doubt?: string;
  readonly sources: readonly Source[];
}

/**
 * The drawings. On the front of a card with photo: `vitale-photo` rings the number and the key apart, `vitale-number` the
 * number without its key (`vitale-plain-number` on a card without), `vitale-full` both as one, `vitale-key` the key, `vitale-serial` the serial number.
 */
export type DrawingId =
  | 'vitale-photo'
  | 'vitale-number'
  | 'vitale-full'
  | 'vitale-key'
  | 'vitale-serial'
  | 'vitale-plain'
  | 'vitale-plain-number'
  | 'vitale-back'
  | 'rib'
  | 'rib-full';

/** One field of ameli.fr: how it is recognised, and what is said of it. */
export interface Field {
  readonly id: string;
  readonly recognise: Recognition;
  readonly explain: Explanation;
  /** What differs when the field takes this many characters (the key of the map): a number of 13 or of 15. */
  readonly byLength?: Readonly<Record<number, Partial<Explanation>>>;
}
