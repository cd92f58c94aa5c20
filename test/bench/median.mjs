/** @param {readonly number[]} times */
export const median = (times) => [...times].sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
