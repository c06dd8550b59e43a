import { readFileSync } from 'node:fs';
import { createRequire, registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';
import { followTestFile } from './test-globals.ts';

const require = createRequire(import.meta.url);
const { default: JestRuntime } = require('jest-runtime') as typeof import('jest-runtime');
const TEST_GLOBALS = new URL('test-globals.ts', import.meta.url).href;

registerHooks({
  resolve: (specifier, context, nextResolve) => (specifier === '@jest/globals' ? { url: TEST_GLOBALS, shortCircuit: true } : nextResolve(specifier, context)),
});

/**
 * Jest's runtime gives each test file a context with modules of its own: of a test of a department that is more than a
 * second of loading TypeORM, Apollo Server and the department, 700 times. Here Node.js itself imports the test file, so
 * that what it shares with the files before it is there already, compiled and warm. The graph, its modules and the
 * environment's variables are as a process of production has them; what a file changes of the variables is undone.
 *
 * A file that imports `jest` itself (fake timers, spies, mocked modules) has a context of its own as ever. So has every
 * file while Jest watches, since a shared module would stay as it was before it was edited.
 */
export default class SharedModulesRuntime extends JestRuntime {
  readonly #hasOwnContext: boolean;
  readonly #variables = { ...process.env };

  constructor(...parts: ConstructorParameters<typeof JestRuntime>) {
    super(...parts);
    const [testPath, { watch, watchAll }] = [parts[6], parts[7]];
    this.#hasOwnContext = watch || watchAll || IMPORTS_JEST.test(readFileSync(testPath, 'utf8'));
  }

  /** Jest's test framework, in the same context as the tests, else its `expect.any(String)` would mean another String; a fresh one for each file. */
  override requireInternalModule<T>(from: string, to?: string): T {
    if (this.#hasOwnContext || !from.endsWith(FRAMEWORK)) return super.requireInternalModule(from, to);
    delete require.cache[from];
    delete (globalThis as Record<symbol, unknown>)[HANDLERS_OF_THE_LAST_FILE];
    return require(from) as T;
  }

  override setGlobalsForRuntime(globals: TestGlobals): void {
    super.setGlobalsForRuntime(globals);
    followTestFile(globals);
  }

  override async unstable_importModule(from: string, moduleName?: string): Promise<unknown> {
    return this.#hasOwnContext ? super.unstable_importModule(from, moduleName) : import(pathToFileURL(from).href);
  }

  override teardown(): void {
    super.teardown();
    for (const name of Object.keys(process.env)) if (!(name in this.#variables)) delete process.env[name];
    Object.assign(process.env, this.#variables);
  }
}

type TestGlobals = Parameters<InstanceType<typeof JestRuntime>['setGlobalsForRuntime']>[0];

const IMPORTS_JEST = /^import \{[^}]*\bjest\b[^}]*\} from '@jest\/globals'/m;
const FRAMEWORK = 'jestAdapterInit.js';
const HANDLERS_OF_THE_LAST_FILE = Symbol.for('EVENT_HANDLERS');
