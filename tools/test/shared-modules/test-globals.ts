import type * as jest from '@jest/globals';

type TestGlobals = Pick<typeof jest, 'afterAll' | 'afterEach' | 'beforeAll' | 'beforeEach' | 'describe' | 'expect' | 'it' | 'test'>;

let current: TestGlobals;

/** From now on, those of this test file. */
export const followTestFile = (globals: TestGlobals): void => {
  current = globals;
};

/** A helper that many test files share imports this module once, and yet means the file that calls it. */
const follow = <Name extends keyof TestGlobals>(name: Name): TestGlobals[Name] =>
  new Proxy((() => undefined) as unknown as TestGlobals[Name], {
    apply: (_target, _self, words) => Reflect.apply(current[name], undefined, words),
    get: (_target, property) => Reflect.get(current[name], property),
  });

export const afterAll = follow('afterAll');
export const afterEach = follow('afterEach');
export const beforeAll = follow('beforeAll');
export const beforeEach = follow('beforeEach');
export const describe = follow('describe');
export const expect = follow('expect');
export const it = follow('it');
export const test = follow('test');
