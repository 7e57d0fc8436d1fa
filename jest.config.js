/** Payload, Next and this project are ES modules; jest runs them with --experimental-vm-modules. */
const shared = {
  transformIgnorePatterns: ['/node_modules/(?!.*/generatePasswordSaltHash\\.js$)'],
  testEnvironment: '<rootDir>/tests/support/plainGlobals.js',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  modulePathIgnorePatterns: [
    '<rootDir>/.next/',
    '<rootDir>/dist/',
    '<rootDir>/.cache/',
    '<rootDir>/data/',
  ],
  transform: {
    '/(?:generatePasswordSaltHash\\.js|passwordHash\\.ts)$':
      '<rootDir>/tests/support/quickHashes.js',
    '\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
          experimental: { keepImportAttributes: true },
        },
        module: { type: 'es6' },
      },
    ],
  },
}

/** A file lists suites that share a desk; `SUITES=1` runs each suite as a file of its own. */
const ending = process.env.SUITES === '1' ? '{suite,test}.ts' : 'test.ts'

/** One folder of tests/. The databases are started only when a test that needs them is run. */
const project = (displayName, options = {}) => ({
  ...shared,
  displayName,
  testMatch: [`<rootDir>/tests/${displayName}/**/*.${ending}`],
  ...options,
})

const databases = {
  globalSetup: '<rootDir>/tests/support/globalSetup.ts',
  globalTeardown: '<rootDir>/tests/support/globalTeardown.ts',
}

export default {
  // more than there are cores: nearly half of a worker's time is spent waiting for databases, child
  // processes and the hashing of passwords
  maxWorkers: 3,
  // ES modules of a finished suite are never freed, and Payload is made of many: a worker that has
  // loaded it once takes ten times as long for what needs memory, since each collection of garbage
  // goes through all of them.
  workerIdleMemoryLimit: '400MB',
  testSequencer: '<rootDir>/tests/support/longestFirst.js',
  testTimeout: 120_000,
  projects: [
    project('unit'),
    project('contract'),
    project('architecture'),
    project('integration', databases),
    project('caches', databases),
    project('e2e', { ...databases, globalSetup: '<rootDir>/tests/support/e2eSetup.ts' }),
  ],
}
