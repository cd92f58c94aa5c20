/**
 * One thing measured.
 * @typedef {object} Row
 * @property {string} what
 * @property {number} figure
 * @property {string} unit
 * @property {number | undefined} atMost The bound; undefined where there is none.
 * @property {string} detail
 */

/** @param {Row} row */
export const isMet = ({ figure, atMost }) => atMost === undefined || figure <= atMost;

/**
 * Rows as lines of text, in columns.
 * @param {readonly Row[]} rows
 */
export function table(rows) {
  const lines = rows.map((row) => [
    row.what,
    `${row.figure.toFixed(2)} ${row.unit}`.trim(),
    row.atMost === undefined ? '' : `at most ${Number(row.atMost.toFixed(2))}`,
    row.atMost === undefined ? '' : isMet(row) ? 'met' : 'NOT MET',
    row.detail,
  ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
