import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * The files of one project after those of the other: a worker goes on with the next file of its project and keeps its
 * browser, which it cannot when the next file is another browser's.
 */
export default class BrowsersInTurn extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const order = ['firefox', 'chromium', 'unit'];
    return sorted.sort((one, other) => order.indexOf(one.project.name) - order.indexOf(other.project.name));
  }
}
