/** What may be in the luggage that has rules of its own. */
type Carried = 'pet' | 'medicines' | 'cash' | 'car';

/**
 * What only the checklist needs to know. A part that is left out has not been asked yet. Everything else comes from the
 * traveller, the crossings and the trips.
 */
export interface Circumstances {
  /** Where the traveller sleeps: hotel or rental, with family or friends, a home of one's own here, nothing settled. */
  readonly lodging?: 'booked' | 'host' | 'own-home' | 'open';
  /** `cash`: EUR 10,000 or more. An empty list: none of these. */
  readonly carries?: readonly Carried[];
  /** For those who drive: does the licence come from the United Kingdom? */
  readonly licence?: 'british' | 'other';
  /** Which state's insurance pays for health care: France, another state of the EU, the EEA or Switzerland, Britain. */
  readonly cover?: 'france' | 'other-state' | 'britain' | 'none-of-these';
  /** A child's company: both parents or the holders of parental authority, one parent, neither. */
  readonly company?: 'parents' | 'one-parent' | 'without';
  /** Does the traveller live in France? Left out: taken from the papers where they say it. */
  readonly livesInFrance?: boolean;
  /** Under 18 on the day? Left out: taken from the traveller's age. */
  readonly minor?: boolean;
  /** The dates of the passport cannot be looked up now. */
  readonly passportNotAtHand?: true;
}
