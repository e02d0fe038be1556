import { defineConfig } from 'vitest/config'

// Two projects: what needs no database runs in parallel; what needs one shares the single real Neo4j
// that tests/setup/neo4j.ts starts on free ports, one file at a time.
// Vite would take graphql's ES modules where Node takes its CommonJS ones: two of them know nothing of each other.
const resolve = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] }

export default defineConfig({
  test: {
    reporters: ['default', './tests/setup/summary.ts'],
    projects: [
      {
        resolve,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts', 'tests/gold/**/*.test.ts', 'tests/*.test.ts'],
          testTimeout: 30_000,
        },
      },
      {
        resolve,
        test: {
          name: 'neo4j',
          include: ['tests/{neo4j,graph,api,cli,web,export}/**/*.test.ts'],
          globalSetup: ['tests/setup/neo4j.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})
