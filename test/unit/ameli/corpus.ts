// What a French form might say of a field, and what a careful reader would make of it. The first lot was written before its
// author had looked at the matcher, each further one before the matcher was tried on them: keep it so.
import { besideOthers } from './corpus-beside.ts';
import { eighthByLabel } from './corpus-eighth.ts';
import { fifthAround, fifthByLabel } from './corpus-fifth.ts';
import { fourthAround, fourthByLabel } from './corpus-fourth.ts';
import { knownByLabel } from './corpus-known.ts';
import { ninthAround, ninthByLabel } from './corpus-ninth.ts';
import { noneByLabel } from './corpus-none.ts';
import { secondByLabel } from './corpus-second.ts';
import { seventhByLabel } from './corpus-seventh.ts';
import { sixthByLabel } from './corpus-sixth.ts';
import { thirdByLabel } from './corpus-third.ts';

/** One field as the page describes it; `expect` is an id, or several acceptable ones with `|` between. */
export interface Case {
  readonly says: {
    readonly label?: string;
    readonly 'aria-label'?: string;
    readonly title?: string;
    readonly placeholder?: string;
    readonly nearby?: string;
    readonly hint?: string;
  };
  readonly legend?: string;
  readonly headings?: readonly string[];
  readonly control?: 'text' | 'password' | 'checkbox' | 'select' | 'date';
  readonly maxLength?: number;
  readonly expect: string;
}

const passwords = ['motDePasse', 'motDePasseNouveau', 'motDePasseConfirm', 'motDePasse|motDePasseNouveau'];
const ticks = ['trustDevice', 'cgu'];

/** The usual control for what is expected, where the list of labels alone does not say. */
function controlFor(expected: string): NonNullable<Case['control']> {
  if (passwords.includes(expected)) return 'password';
  return ticks.includes(expected) ? 'checkbox' : 'text';
}

/** Every field that is to be judged alone, from its own words. */
export const corpus: readonly Case[] = [
  ...[
    knownByLabel,
    secondByLabel,
    thirdByLabel,
    fourthByLabel,
    fifthByLabel,
    sixthByLabel,
    seventhByLabel,
    eighthByLabel,
    ninthByLabel,
  ].flatMap((lot) =>
    Object.entries(lot).flatMap(([expect, labels]) =>
      labels.map((label): Case => ({ says: { label }, control: controlFor(expect), expect })),
    ),
  ),
  ...Object.entries(noneByLabel).flatMap(([control, labels]) =>
    labels.map(
      (label): Case => ({ says: { label }, control: control as NonNullable<Case['control']>, expect: 'none' }),
    ),
  ),
  ...besideOthers,
  ...fourthAround,
  ...fifthAround,
  ...ninthAround,
];
