import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

// What measures, kills or holds something to a second wants the machine to itself; everything else shares it.
const alone = [
  'e2e/{bars,main-job,pages}.test.ts',
  'scripts/proof/**/*.test.ts',
  'bench/**/*.test.ts',
  'apps/server/tests/{main-job,promises,start,studio,studio-kill,two-processes}.test.ts',
  'apps/server/src/platform/runs/guards.test.ts',
]
const never = ['**/node_modules/**', '**/dist/**', 'data/**', 'test-output/**']

const config = defineConfig({
  test: {
    globalSetup: ['apps/server/tests/kit/database-server.ts'],
    setupFiles: ['apps/server/tests/kit/closing.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Its own second is too short on a machine with other work.
    expect: { poll: { timeout: 15_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'side by side',
          include: ['{apps,packages,scripts,bench,e2e}/**/*.test.{ts,tsx}'],
          exclude: [...never, ...alone],
          // Half of the waiting is for browsers and databases: one worker a core, never fewer than two.
          maxWorkers: Math.max(2, Math.min(4, availableParallelism())),
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: { name: 'alone', include: alone, exclude: never, maxWorkers: 1, sequence: { groupOrder: 1 } },
      },
    ],
  },
})

// eslint-disable-next-line no-restricted-syntax -- vitest reads the default export
export default config
