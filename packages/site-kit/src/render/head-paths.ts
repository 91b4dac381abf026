import type { Lang } from '@manara/contracts'

/** The picture a link preview shows for a language. */
export const socialPath = (lang: Lang): string => `social-${lang}.png`

/** Files of a site that works without a network. Every language has a manifest in its folder. */
export const manifestPath = 'manifest.webmanifest'
export const workerPath = 'sw.js'
export const appScriptPath = 'app.js'
export const iconPaths = { small: 'icon-192.png', large: 'icon-512.png', maskable: 'icon-maskable-512.png' } as const
