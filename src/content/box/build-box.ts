import type { Journey } from '../../ameli/journey.ts';
import { things } from '../../ameli/things.ts';
import { build, OURS } from '../build.ts';
import { withFrench } from '../sentence.ts';

/** What the buttons of the box do. */
export interface BoxActions {
  readonly fold: () => void;
  readonly english: () => void;
  readonly stuck: () => void;
  readonly stages: () => void;
  /** Undefined where the page is not after the e-mail step. */
  readonly countdown: (() => void) | undefined;
}

/** What the box shows. */
export interface BoxContent {
  /** Undefined on pages that are in none of the journeys. */
  readonly journey: Journey | undefined;
  /** Index of the present step; undefined where the page does not tell. */
  readonly step: number | undefined;
  /** Said under the steps when the countdown runs. */
  readonly clickBefore: string | undefined;
}

/** The box unfolded: the steps, the present one with what it takes, and what helps. */
export function buildBox({ journey, step, clickBefore }: BoxContent, actions: BoxActions): HTMLElement {
  const { fold, english, stuck, stages, countdown } = actions;
  const title = journey?.title ?? 'ameli.fr in English';
  const count = journey && step !== undefined ? `${step + 1} of ${journey.steps.length}` : '';
  return build(
    'section',
    { class: 'box', role: 'region', 'aria-label': 'Bienvenue: where you are', ...OURS },
    build(
      'header',
      {},
      build('h2', {}, title),
      build('span', { class: 'count' }, count),
      button('–', fold, 'Fold the steps'),
    ),
    journey ? build('ol', {}, ...journey.steps.map((one, index) => sayStep(one, index, step))) : undefined,
    ...sayPresent(journey, step),
    clickBefore
      ? build(
          'p',
          { class: 'note' },
          `Click the link in the e-mail before ${clickBefore}. The 7 days are not officially confirmed.`,
        )
      : undefined,
    build(
      'div',
      { class: 'buttons' },
      countdown ? button('Start the 7-day countdown', countdown) : undefined,
      button('This page in English', english),
      button('Stuck?', stuck),
      button('Which step are you at?', stages),
    ),
    // Where nothing opens by itself, who has no mouse would not know.
    build('p', { class: 'quiet keys' }, 'Keyboard: F1 in a field explains it.'),
  );
}

/** The box folded: one small button. */
export function buildFolded({ journey, step }: BoxContent, unfold: () => void): HTMLElement {
  const words = journey
    ? `${journey.title}${step === undefined ? '' : `, ${step + 1} of ${journey.steps.length}`}`
    : 'In English';
  const pill = button('', unfold, `EN ${words}: show`);
  pill.classList.add('folded');
  for (const [name, text] of Object.entries(OURS)) pill.setAttribute(name, text);
  pill.setAttribute('aria-expanded', 'false');
  pill.append(build('span', { class: 'sign' }, 'EN'), ` ${words}`);
  return pill;
}

function sayStep(
  { title, usually }: Journey['steps'][number],
  index: number,
  present: number | undefined,
): HTMLElement {
  const state = index === present ? 'present' : present !== undefined && index < present ? 'done' : 'open';
  const attributes = { class: state, ...(state === 'present' && { 'aria-current': 'step' }) };
  const word = state === 'done' ? build('span', { class: 'unseen' }, ' (done)') : undefined;
  return build('li', attributes, title, usually ? build('span', { class: 'quiet' }, ' · usually') : undefined, word);
}

/** The present step: what it is, what to have at hand, what comes next, and what is not sure. */
function sayPresent(journey: Journey | undefined, step: number | undefined): (HTMLElement | undefined)[] {
  const present = step === undefined ? undefined : journey?.steps[step];
  if (!journey || !present || step === undefined) return [];
  const next = journey.steps[step + 1];
  const have = present.have.map((id) => things[id].title).join(' · ');
  return [
    build('p', {}, ...withFrench(present.text)),
    have ? build('p', {}, build('b', {}, 'Have at hand: '), have) : undefined,
    next ? build('p', {}, build('b', {}, 'Next: '), `${next.title}${next.usually ? ' (usually)' : ''}`) : undefined,
    present.doubt ? build('p', { class: 'quiet' }, `Not certain: ${present.doubt}`) : undefined,
  ];
}

function button(text: string, press: () => void, label?: string): HTMLButtonElement {
  const made = build('button', { type: 'button', tabindex: '-1', ...(label && { 'aria-label': label }) }, text);
  // The field in use keeps the focus: one goes on typing.
  made.addEventListener('mousedown', (event) => event.preventDefault());
  made.addEventListener('click', press);
  return made;
}
