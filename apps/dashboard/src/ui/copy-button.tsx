import { useState } from 'react'
import { useTranslation } from '../lib/i18n.ts'
import { Button } from './button.tsx'

/** Copies a text and says so. On a plain-http address of the network there is no clipboard; the text is then selected to copy by hand. */
export function CopyButton({ text, selectId, children }: { text: string; selectId?: string; children?: string }) {
  const { t } = useTranslation()
  const [state, setState] = useState<'ready' | 'copied' | 'selected'>('ready')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setState('copied')
    } catch {
      select(selectId)
      setState('selected')
    }
  }
  const words = { ready: children ?? t('copy'), copied: t('copied'), selected: t('selected_copy') }
  return (
    <Button small icon={state === 'copied' ? 'check' : 'copy'} onClick={() => void copy()}>
      <span aria-live="polite">{words[state]}</span>
    </Button>
  )
}

function select(id: string | undefined) {
  const element = id === undefined ? null : document.getElementById(id)
  if (!element) return
  if (element instanceof HTMLInputElement) return element.select()
  getSelection()?.selectAllChildren(element)
}
