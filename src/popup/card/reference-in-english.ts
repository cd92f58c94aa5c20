const WORDS = [
  ['Règlement (UE)', 'Regulation (EU)'],
  ['Directive 2004/38/CE', 'Directive 2004/38/EC'],
  ['Code frontières Schengen', 'Schengen Borders Code'],
  ['CESEDA', 'French code on foreigners (CESEDA)'],
  ['ancien article', 'former Article'],
  ['articles', 'Articles'],
  ['article', 'Article'],
  [' et ', ' and '],
] as const;

/** `Règlement (UE) 2017/2226, article 2, paragraphe 3, point c)` as `Regulation (EU) 2017/2226, Article 2(3)(c)`. */
export function referenceInEnglish(french: string): string {
  const numbers = french.replace(/, paragraphe (\d+)/, '($1)').replace(/, point ([a-z])\)/, '($1)');
  return WORDS.reduce((text, [from, to]) => text.replace(from, to), numbers);
}
