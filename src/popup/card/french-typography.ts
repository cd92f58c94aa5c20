const NARROW = '\u202f';
const FIXED = '\u00a0';

/**
 * French as it is set in print: curly apostrophes, « », a narrow no-break space before `: ; ? !` and inside the quotation
 * marks, and numbers of articles that do not leave their word. Set text comes back as it is.
 */
export function frenchTypography(text: string): string {
  return text
    .replaceAll("'", '’')
    .replaceAll(/"([^"]*)"/g, '«$1»')
    .replaceAll(/«\s*/g, `«${NARROW}`)
    .replaceAll(/\s*»/g, `${NARROW}»`)
    .replaceAll(/(?<=\S)\s*([:;?!]+)(?=[\s»)]|$)/g, `${NARROW}$1`)
    .replaceAll(/\b(articles?|paragraphe|point|[LR]\.) (?=[\dLRa-z])/g, `$1${FIXED}`)
    .replaceAll('(UE) ', `(UE)${FIXED}`);
}
