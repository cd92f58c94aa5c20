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
    explaining = new AbortController();
    explainPage(options, explaining.signal, end);
  }
}

/** The extension has gone from under us (removed, or updated): we go too. */
function end(): void {
  explaining?.abort();
  life.abort();
}

onChange(settings, apply, life.signal);
read(settings).then(apply);
