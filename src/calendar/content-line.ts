/** Octets in a line of the format, its line break not counted (RFC 5545, 3.1). */
const LONGEST = 75;

/** The text as a value: what would end it or part it is escaped, and control characters, which may not stand in it, go. */
export function escapeText(text: string): string {
  return (
    text
      .toWellFormed()
      .replaceAll(/\r\n?/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
      .replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
      .replaceAll(/[\\;,]/g, '\\$&')
      .replaceAll('\n', '\\n')
  );
}

/** One line with its line break; a long one is folded: the rest stands on further lines that begin with a space. */
export function contentLine(line: string): string {
  let folded = '';
  let room = LONGEST;
  for (const character of line) {
    const octets = octetsOf(character);
    if (octets > room) {
      folded += '\r\n ';
      room = LONGEST - 1;
    }
    folded += character;
    room -= octets;
  }
  return `${folded}\r\n`;
}

/** Octets of one character in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x1_0000 ? 3 : 4;
}
