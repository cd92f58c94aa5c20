import { wordsOf } from './words.ts';

/**
 * What makes two short texts of a page the same: their words of meaning, so that a colon, a star, "par" or "mon" for
 * "votre" makes no difference. "OU" alone has none: then its letters.
 */
export function keyOf(text: string): string {
  const words = wordsOf(text).map((word) => word.text);
  return (
    words.join(' ') ||
    text
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\d]/gu, '')
  );
}
