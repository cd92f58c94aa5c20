// The texts that the content script does not carry: the browser keeps them as the extension's messages.
import browser from 'webextension-polyfill';

/**
 * Adds to `known` what is told of it, read when it is first asked for. `message` is the message that holds it, as JSON;
 * `names` are the properties in it, one space between. Written into the script by the build (`texts.mjs`).
 */
export function told<T extends object>(message: string, names: string, known: T): T {
  let texts: Readonly<Record<string, unknown>> | undefined;
  const read = (): Readonly<Record<string, unknown>> => {
    texts ??= JSON.parse(textOf(message), revive) as Readonly<Record<string, unknown>>;
    return texts;
  };
  for (const name of names.split(' ')) {
    Object.defineProperty(known, name, { get: () => read()[name], enumerable: true });
  }
  return known;
}

/** Words that only their message holds, as a set that is made when it is first asked. Written into the script by the build. */
export function toldWords(message: string): { has(word: string): boolean } {
  let words: ReadonlySet<string> | undefined;
  return {
    has(word) {
      words ??= new Set(textOf(message).split(' '));
      return words.has(word);
    },
  };
}

/** The message of that name. */
export function textOf(message: string): string {
  return browser.i18n.getMessage(message);
}

function revive(_: string, value: unknown): unknown {
  return isPattern(value) ? new RegExp(value.pattern, value.flags) : value;
}

function isPattern(value: unknown): value is { readonly pattern: string; readonly flags: string } {
  return typeof value === 'object' && value !== null && 'pattern' in value;
}
