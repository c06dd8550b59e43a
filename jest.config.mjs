/** One Jest run for the whole workspace: one throwaway PostgreSQL cluster serves every file. */
export default {
  rootDir: import.meta.dirname,
  roots: ['<rootDir>/apps', '<rootDir>/examples', '<rootDir>/libs', '<rootDir>/tools'],
  testMatch: ['**/*.spec.ts'],
  testEnvironment: 'node',
  testSequencer: '<rootDir>/tools/test/longest-first.ts',
  runtime: '<rootDir>/tools/test/shared-modules/runtime.ts',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '\\.ts$': ['@swc/jest', { jsc: { target: 'es2024', parser: { syntax: 'typescript' } }, module: { type: 'es6' } }],
  },
  modulePathIgnorePatterns: ['<rootDir>/.qinqing', '<rootDir>/.nx'],
  globalSetup: '<rootDir>/libs/testing/src/global-setup.ts',
  globalTeardown: '<rootDir>/libs/testing/src/global-teardown.ts',
  maxWorkers: 2,
  // Each file loads its modules anew, and a worker gives little of that back.
  workerIdleMemoryLimit: '1536MB',
  testTimeout: 30_000,
};
