import tailwind from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { compressedFiles } from './vite/compressed-files.ts'
import { contractsWithoutSchemas } from './vite/contracts-without-schemas.ts'
import { textFiles } from './vite/text-files.ts'

const api = 'http://127.0.0.1:8080'

// eslint-disable-next-line no-restricted-syntax -- Vite reads the default export of its configuration.
export default defineConfig({
  root: import.meta.dirname,
  plugins: [contractsWithoutSchemas(), textFiles(), react(), tailwind(), compressedFiles()],
  worker: { format: 'es' },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: true,
    // What every first look needs comes in one file, not in thirty; with a module come all it stands on.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'house', test: /src[\\/]app[\\/](?:main|router)\.tsx$/ }] } } },
  },
  server: { host: '127.0.0.1', port: 5173, proxy: { '/api': api, '/openapi.json': api } },
})
