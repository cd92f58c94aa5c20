import { isAlive } from '../storage/extension.ts';
import { onChange, read } from '../storage/item.ts';
import { type SettingsRead, settings } from '../storage/settings.ts';
import { explainPage, type Options } from './explain.ts';

const life = new AbortController();
let explaining: AbortController | undefined;
const options: Options = { openOnFocus: true };

function apply({ values }: SettingsRead): void {
  options.openOnFocus = values.openOnFocus;
  if (!values.explain) {
    explaining?.abort();
    explaining = undefined;
  } else if (!explaining) {
    start();
  }
}

function start(): void {
  explaining = new AbortController();
  explainPage(options, explaining.signal, { end, restart });
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
  const now = await read(settings);
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

onChange(settings, apply, life.signal);
look();
listen();
