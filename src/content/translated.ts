import type { Explained, Wanted } from './explained.ts';
import type { PageReading } from './read-page.ts';

const givenLanguage = document.documentElement.lang;

/**
 * Whether the browser has translated the page under us: it says so on `<html>`, by its class or by another language than
 * the page came with, or it has wrapped the page's words (`<font>` in `<font>`).
 */
export function isTranslated(): boolean {
  const { lang, classList } = document.documentElement;
  if (classList.contains('translated-ltr') || classList.contains('translated-rtl')) return true;
  return primary(lang) !== primary(givenLanguage) || document.querySelector('font > font') !== null;
}

function primary(language: string): string {
  return language.toLowerCase().split('-')[0] ?? '';
}

/**
 * What is wanted of a page, given what was explained before. In a translated page labels no longer say what they said,
 * so a field that was known stays what it was for as long as it is asked; nothing is added to it by English words.
 */
export function throughTranslation(
  found: readonly Wanted[],
  before: Iterable<Explained>,
  { elements, descriptions }: PageReading,
): readonly Wanted[] {
  if (!isTranslated()) return found;
  const asked = new Set(elements.filter((_, index) => descriptions[index]?.asked));
  const kept = [...before].map(({ wanted }) => wanted).filter(({ boxes }) => boxes.every((box) => asked.has(box)));
  const taken = new Set(kept.flatMap(({ boxes }) => boxes));
  return [...kept, ...found.filter(({ boxes }) => !boxes.some((box) => taken.has(box)))];
}
