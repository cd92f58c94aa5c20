import { dateInWords } from '../ameli/date-in-words.ts';
import { emailLink } from '../ameli/email-link.ts';
import { countdown } from '../storage/countdown.ts';
import { isAlive } from '../storage/extension.ts';
import { onChange, type Read, read, write } from '../storage/item.ts';
import { settings } from '../storage/settings.ts';
import { explainPage, type Options } from './explain.ts';

const life = new AbortController();
let explaining: AbortController | undefined;
let renew: (() => void) | undefined;
const remembered = { ...settings, ...countdown };
const options: Options = {
  openOnFocus: true,
  box: {
    unfolded: true,
    clickBefore: undefined,
    // What cannot be stored holds in this page at least.
    keepUnfolded: (unfolded) => void write(settings.steps, unfolded).catch(() => {}),
    startCountdown() {
      const before = Temporal.Now.plainDateISO().add({ days: emailLink.days }).toString();
      write(countdown.clickBefore, before).catch(() => {});
    },
  },
};

function apply({ values }: Read<typeof remembered>): void {
  options.openOnFocus = values.openOnFocus;
  options.box.unfolded = values.steps;
  options.box.clickBefore = values.clickBefore ? dateInWords(values.clickBefore) : undefined;
  if (!values.explain) {
    explaining?.abort();
    explaining = undefined;
  } else if (explaining) {
    renew?.();
  } else {
    start();
  }
}

function start(): void {
  explaining = new AbortController();
  renew = explainPage(options, explaining.signal, { end, restart });
}

/** The page has written itself anew, which takes away all that listens to it. */
function restart(): void {
  explaining?.abort();
  start();
  listen();
}

/** The extension has gone from under us (removed, or updated), or another copy of it has come: we go. */
function end(): void {
  explaining?.abort();
  life.abort();
}

async function look(): Promise<void> {
  if (!isAlive()) return end();
  const now = await read(remembered);
  if (!life.signal.aborted) apply(now);
}

const checkAlive = (): void => void (isAlive() || end());
const lookAgain = ({ persisted }: PageTransitionEvent): void => void (persisted && look());

/** Adds no listener twice. */
function listen(): void {
  const untilEnd = { capture: true, signal: life.signal };
  // No browser tells a page that one goes back to what was switched meanwhile.
  addEventListener('pageshow', lookAgain, untilEnd);
  // Chromium does not tell that the extension has gone: who has removed it comes back to the page by one of these.
  addEventListener('focus', checkAlive, untilEnd);
  addEventListener('visibilitychange', checkAlive, untilEnd);
}

onChange(remembered, apply, life.signal);
look();
listen();
