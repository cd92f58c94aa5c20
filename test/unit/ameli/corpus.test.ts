import { describe, expect, it } from 'vitest';
import type { FieldDescription } from '../../../src/ameli/description.ts';
import { matchFields } from '../../../src/ameli/match.ts';
import { type Case, corpus } from './corpus.ts';
import { pages } from './corpus-pages.ts';

/** A case as the content script would have read it from a page; fields of one legend stand in one group. */
function described({ says, legend, headings, control, maxLength }: Case, groups: readonly string[]): FieldDescription {
  return {
    control: control ?? 'text',
    texts: says,
    legends: legend === undefined ? [] : [legend],
    headings: headings ?? [],
    name: '',
    id: '',
    autocomplete: '',
    maxLength,
    asked: true,
    form: 1,
    group: groups.indexOf(legend ?? '') + 1,
    formPurpose: '',
  };
}

type Verdict = 'right' | 'missing' | 'wrong';

/** The answers of the matcher for one page, in the words of the corpus. */
function answers(fields: readonly Case[]): string[] {
  const groups = [...new Set(fields.map(({ legend }) => legend ?? ''))];
  return matchFields(fields.map((field) => described(field, groups))).map(({ id, length, sameAs }) => {
    if (sameAs !== undefined) return 'same';
    if (id === undefined) return 'none';
    return id === 'nir' && length ? `nir:${length}` : id;
  });
}

function judge(expected: string, got: string): Verdict {
  if (expected.split('|').includes(got)) return 'right';
  return got === 'none' ? 'missing' : 'wrong';
}

/** Judges fields that stand on one page together: a verdict for each and a line for each that is not right. */
function judgePage(fields: readonly Case[], about = '') {
  const got = answers(fields);
  return fields.map((field, index) => {
    const answer = got[index] ?? 'none';
    const { says, legend, headings, control } = field;
    const verdict = judge(field.expect, answer);
    const line = `${verdict}: ${field.expect} expected, got ${answer}: ${JSON.stringify({ about, ...says, legend, headings, control })}`;
    return { verdict, line, expectsOne: !field.expect.split('|').includes('none') };
  });
}

const alone = corpus.flatMap((field) => judgePage([field]));
const together = pages.flatMap(({ about, fields }) => judgePage(fields, about));
const named = [...alone, ...together].filter(({ expectsOne }) => expectsOne);
const linesOf = (verdict: Verdict) =>
  [...alone, ...together].filter((one) => one.verdict === verdict).map(({ line }) => line);

describe('wordings that the matcher was not written for', () => {
  it('are many, and of both kinds', () => {
    expect(corpus.length).toBeGreaterThanOrEqual(500);
    expect(pages.length).toBeGreaterThanOrEqual(30);
    expect(corpus.filter(({ expect: wanted }) => wanted === 'none').length / corpus.length).toBeGreaterThan(0.38);
  });

  it('never get an answer that is not theirs', () => {
    expect(linesOf('wrong')).toEqual([]);
  });

  it('are found in at least 98 of 100', () => {
    const missing = linesOf('missing');
    expect(1 - missing.length / named.length, missing.join('\n')).toBeGreaterThanOrEqual(0.98);
  });
});
