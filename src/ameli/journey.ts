import type { Source } from './field.ts';
import type { Thing, ThingId } from './things.ts';

/** One step of a journey. */
interface Step {
  /** At most 32 characters: "Who you are". */
  readonly title: string;
  /** One sentence. */
  readonly text: string;
  /** Not everybody meets it, or guides disagree: show "usually" with the title. */
  readonly usually?: true;
  /** What this step takes. */
  readonly have: readonly ThingId[];
  readonly doubt?: string;
  readonly sources: readonly Source[];
}

/** A way through the site, step by step. Plain data to be shown. */
export interface Journey {
  readonly id: 'create' | 'logIn' | 'forgotten' | 'newPassword' | 'students';
  readonly title: string;
  readonly steps: readonly Step[];
  /** What to do where the steps do not work. */
  readonly otherWays: readonly Thing[];
}

/** Something that must be known before it costs an hour. */
export interface Warning {
  readonly title: string;
  /** One sentence, where there is room for no more. */
  readonly short: string;
  /** Sentences of their own, in order. */
  readonly text: readonly string[];
  readonly doubt?: string;
  readonly sources: readonly Source[];
}
