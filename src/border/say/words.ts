import type { Decision } from '../decide.ts';
import type { EesAnswer, StampAnswer, VerdictCode } from '../tables/verdict.ts';

/** The word on the rubber stamp, and the tone that gives its colour. */
interface Seal {
  readonly word:
    | 'NO STAMP'
    | 'STAMP'
    | 'STAMP AND RECORD'
    | 'RECORDED'
    | 'NOT CERTAIN'
    | 'ONE QUESTION'
    | 'MAY BE REFUSED';
  readonly tone: 'fine' | 'usual' | 'watch' | 'refused';
}

const FINE = { word: 'NO STAMP', tone: 'fine' } as const;

/** What the rubber stamp of a verdict says, and who the person is taken for: the middle of the sentence. */
const VERDICT_WORDS: Readonly<Record<VerdictCode, { readonly seal: Seal; readonly as: string }>> = {
  NO_STAMP_FREE_MOVEMENT: { seal: FINE, as: 'as a citizen who moves freely' },
  NO_STAMP_RESIDENT: { seal: FINE, as: 'as a holder of a residence permit' },
  NO_STAMP_LSV: { seal: FINE, as: 'as a holder of a long-stay visa' },
  NO_STAMP_FAMILY_CARD: { seal: FINE, as: 'as a family member with a card or permit' },
  NO_STAMP_MICROSTATE: { seal: FINE, as: 'with a passport of a micro-state' },
  NO_STAMP_CREW: { seal: FINE, as: 'as crew on duty' },
  NO_STAMP_CRUISE: { seal: FINE, as: 'as a cruise passenger on a call' },
  NO_STAMP_OFFICIAL: { seal: FINE, as: 'on an official visit' },
  NO_BORDER_CHECK: { seal: FINE, as: 'at a border inside Schengen' },
  NO_ENTRY: { seal: FINE, as: 'in airside transit' },
  STAMP: { seal: { word: 'STAMP', tone: 'usual' }, as: 'at this border' },
  STAMP_AND_EES: { seal: { word: 'STAMP AND RECORD', tone: 'usual' }, as: 'as a visitor' },
  EES_ONLY: { seal: { word: 'RECORDED', tone: 'usual' }, as: 'as a visitor' },
  EES_NO_CALCULATOR: { seal: { word: 'RECORDED', tone: 'usual' }, as: 'as family of a citizen, without the card' },
  UNCERTAIN: { seal: { word: 'NOT CERTAIN', tone: 'watch' }, as: 'in this case' },
  ASK: { seal: { word: 'ONE QUESTION', tone: 'watch' }, as: 'with what is known so far' },
  REFUSAL_RISK: { seal: { word: 'MAY BE REFUSED', tone: 'refused' }, as: 'with these papers' },
};

const STAMP_WORDS: Readonly<Record<StampAnswer, string>> = {
  none: 'your passport is not stamped',
  'not-due': 'no stamp is due',
  'not-due-but-not-forbidden': 'no stamp was due, but none was forbidden',
  forbidden: 'your passport must not be stamped',
  required: 'your passport is stamped',
  'none-unless-system-failure': 'your passport is not stamped, unless EES fails altogether',
  'refusal-stamp': 'if entry is refused, a crossed-out stamp is put in the passport',
  depends: 'whether your passport is stamped depends on one more answer',
  uncertain: 'whether your passport is stamped is not established',
};

const EES_WORDS: Readonly<Record<EesAnswer, string>> = {
  'not-yet-operated': 'EES, the European entry and exit record, had not started',
  'not-applicable': 'EES, the European entry and exit record, does not apply at this border',
  exempt: 'you are not recorded in EES, the European entry and exit record',
  register: 'you are recorded in EES, the European entry and exit record',
  'register-where-operated':
    'you are recorded in EES, the European entry and exit record, where the post already runs it',
  'register-without-calculator':
    'you are recorded in EES, the European entry and exit record, without day count and overstay flag',
  'register-without-biometrics':
    'you are recorded in EES, the European entry and exit record, without face image and fingerprints',
  'create-file-with-stamped-entry':
    'your file in EES, the European entry and exit record, is opened with the date of the entry stamp',
  'register-and-correct':
    'you are recorded in EES, the European entry and exit record, and the missing exit is to be put right',
  'manual-record-later': 'the crossing is noted by hand and entered in EES, the European record, later',
  suspended: 'nothing is recorded in EES, the European entry and exit record',
  'refusal-record': 'if entry is refused, the refusal is recorded in EES, the European record',
  'likely-register': 'you are probably recorded in EES, the European entry and exit record; this is not established',
  depends: 'how you are recorded in EES, the European entry and exit record, depends on one more answer',
  uncertain: 'whether you are recorded in EES, the European entry and exit record, is not established',
};

const DISCLAIMER = 'This is not legal advice. The officer decides.';

/** The parts of the verdict's sentence, and the sentence made of them. */
export interface VerdictWords {
  readonly seal: Seal;
  readonly stamp: string;
  readonly ees: string;
  readonly sentence: string;
  readonly disclaimer: string;
}

export function wordsFor({ verdict, stamp, ees }: Pick<Decision, 'verdict' | 'stamp' | 'ees'>): VerdictWords {
  const { seal, as } = VERDICT_WORDS[verdict];
  const parts = { stamp: STAMP_WORDS[stamp], ees: EES_WORDS[ees] };
  return {
    seal,
    ...parts,
    sentence: `By what you entered, ${as}, ${parts.stamp}; ${parts.ees}.`,
    disclaimer: DISCLAIMER,
  };
}
