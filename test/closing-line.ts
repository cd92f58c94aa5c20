import type { Reporter, SerializedError, TestModule } from 'vitest/node';

/** Ends the run with one plain line, `N passed, N failed`, counted from what vitest reports. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const count = { passed: 0, failed: unhandled.length, skipped: 0, pending: 0 };
    for (const module of modules) {
      // A file that could not load and a hook that failed hold no failed test of their own.
      count.failed += module.errors().length;
      for (const suite of module.children.allSuites()) count.failed += suite.errors().length;
      for (const test of module.children.allTests()) count[test.result().state] += 1;
    }
    const missing = count.skipped + count.pending;
    const closing = `${count.passed} passed, ${count.failed} failed`;
    console.log(missing > 0 ? `${closing}, ${missing} skipped` : closing);
  }
}
