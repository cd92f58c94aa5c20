import { expect, it } from 'vitest';
import { problemOf } from '../../../src/popup/ameli/setting-problem.ts';

const bad = [{ kind: 'bad value', name: 'explain' }] as const;

it('says nothing of a setting that is well', () => {
  expect(problemOf('explain', [], undefined)).toBeUndefined();
  expect(problemOf('openOnFocus', bad, undefined)).toBeUndefined();
  expect(problemOf('openOnFocus', [], 'explain')).toBeUndefined();
});

it('leaves silent storage to the message that stands above both', () => {
  expect(problemOf('explain', [{ kind: 'no answer' }], undefined)).toBeUndefined();
});

it('tells of a value that could not be read', () => {
  expect(problemOf('explain', bad, undefined)).toContain('could not be read');
});

it('tells first of a change that could not be stored: that is what the user has just tried', () => {
  expect(problemOf('explain', bad, 'explain')).toContain('could not be stored');
});
