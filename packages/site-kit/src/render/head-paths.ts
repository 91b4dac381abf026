import type { Lang } from '@manara/contracts'

/** The picture a link preview shows for a language. */
export const socialPath = (lang: Lang): string => `social-${lang}.png`
