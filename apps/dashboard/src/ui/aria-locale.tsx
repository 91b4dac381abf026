import type { ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components'
import { useTranslation } from '../lib/i18n.ts'

/** Gives React Aria the language of the screens: arrow keys and places of what floats follow its direction. */
export function AriaLocale({ children }: { children: ReactNode }) {
  return <I18nProvider locale={useTranslation().i18n.language}>{children}</I18nProvider>
}
