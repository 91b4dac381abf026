/// <reference types="vite/client" />

interface ImportMetaEnv {
  /** Where the texts of the screens lie; made by `vite/text-files.ts`. */
  readonly TEXTS: string
}
