import { defineConfig } from 'vitest/config'

const shared = {
  // type-graphql loads graphql's CommonJS form; two copies of it do not know each other's types.
  alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
}

/**
 * Three kinds of test: pure ones beside the code, acts on a database, and (apart, run by Playwright) journeys in a browser.
 * Acts share one database a worker, so their files are not isolated; each test makes its own bureau.
 * On the embedded store a query outside an open transaction waits for ever: the time limits turn that into a failure.
 */
export default defineConfig({
  test: {
    maxWorkers: 2,
    pool: 'forks',
    reporters: ['default'],
    projects: [
      {
        resolve: shared,
        test: { name: 'unit', include: ['api/**/*.test.ts', 'schema/**/*.test.ts', 'admin/**/*.test.ts', 'tests/*.test.ts'], testTimeout: 60_000 },
      },
      {
        resolve: shared,
        test: {
          name: 'acts',
          include: ['tests/*/**/*.test.ts'],
          exclude: ['tests/browser/**', '**/node_modules/**'],
          isolate: false,
          globalSetup: 'tests/support/template.ts',
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
})
