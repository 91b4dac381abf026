import { defineConfig } from 'vitest/config'

const config = defineConfig({
  test: {
    include: ['{apps,packages,scripts,bench,e2e}/**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**', '**/dist/**', 'data/**', 'test-output/**'],
    globalSetup: ['apps/server/tests/kit/database-server.ts'],
    setupFiles: ['apps/server/tests/kit/closing.ts'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
})

// eslint-disable-next-line no-restricted-syntax -- vitest reads the default export
export default config
