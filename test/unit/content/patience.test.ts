import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createPatience } from '../../../src/content/patience.ts';

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});
let stands = true;
afterEach(() => {
  stands = true;
});

/** Writes whenever it may, `every` so many milliseconds, at most `times`; how often it wrote. */
function writings(every: number, times: number, afterWriting: () => void = () => undefined): number {
  const patience = createPatience(() => stands);
  let count = 0;
  for (let time = 0; time < times; time += 1) {
    if (patience.mayWrite()) {
      patience.written();
      count += 1;
      afterWriting();
    }
    vi.advanceTimersByTime(every);
  }
  return count;
}

test('a page that undoes it at once each time is believed after a few times, however seldom we come to write', () => {
  stands = false;
  expect(writings(16, 100)).toBe(5);
  expect(writings(300, 100)).toBe(5);
});

test('a page that rewrites it now and then is borne with for longer, and not for ever', () => {
  expect(writings(200, 15)).toBe(15);
  expect(writings(200, 100)).toBe(21);
});

test('one that stands in between makes good for those that did not', () => {
  let time = 0;
  const others = () => {
    time += 1;
    stands = time % 4 === 0;
  };
  expect(writings(200, 18, others)).toBe(18);
});
