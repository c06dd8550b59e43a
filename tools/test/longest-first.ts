import { createRequire } from 'node:module';

const { default: TestSequencer } = createRequire(import.meta.url)('@jest/test-sequencer') as typeof import('@jest/test-sequencer');

/** Jest takes the files that took longest the last time first. In a fresh clone it does not know them: those that start the whole platform are. */
export default class LongestFirst extends TestSequencer {
  override async sort(tests: readonly Test[]): Promise<Test[]> {
    const sorted = await super.sort([...tests]);
    return [...sorted.filter(startsThePlatform), ...sorted.filter((test) => !startsThePlatform(test))];
  }
}

type Test = Awaited<ReturnType<InstanceType<typeof TestSequencer>['sort']>>[number];

const startsThePlatform = ({ path }: Test): boolean => path.includes('/gateway-e2e/');
