import { useEffect, useState } from 'react'
import { useTranslation } from '../lib/i18n.ts'
import { createStore } from '../lib/store.ts'
import { Button } from './button.tsx'
import { Icon } from './icon.tsx'

type Toast = { id: number; text: string; undo?: () => void }
const toasts = createStore<readonly Toast[]>([])
const counter = { last: 0 }

/** Says what was done, with Undo where that is possible. Never for errors. */
export function showToast(text: string, undo?: () => void): void {
  counter.last += 1
  toasts.set([...toasts.get(), { id: counter.last, text, ...(undo ? { undo } : {}) }].slice(-2))
}

const drop = (id: number) => toasts.set(toasts.get().filter((toast) => toast.id !== id))

function ToastLine({ toast }: { toast: Toast }) {
  const { t } = useTranslation()
  const [held, setHeld] = useState(false)
  useEffect(() => {
    if (held) return undefined
    const timer = setTimeout(() => drop(toast.id), 8000)
    return () => clearTimeout(timer)
  }, [held, toast.id])
  const hold = {
    onPointerEnter: () => setHeld(true),
    onPointerLeave: () => setHeld(false),
    onFocus: () => setHeld(true),
    onBlur: () => setHeld(false),
  }
  const undo = () => {
    toast.undo?.()
    drop(toast.id)
  }
  return (
    <li className="toast" {...hold}>
      <Icon name="check" />
      <span className="grow">{toast.text}</span>
      {toast.undo ? (
        <Button look="plain" small onClick={undo}>
          {t('undo')}
        </Button>
      ) : null}
      <Button look="plain" small square icon="close" onClick={() => drop(toast.id)}>
        {t('close')}
      </Button>
    </li>
  )
}

/** Where toasts stand; the shell holds one. They stay while looked at. */
export function Toasts() {
  const { t } = useTranslation()
  return (
    <div role="status" aria-label={t('done_lately')}>
      <ol className="toasts">
        {toasts.use().map((toast) => (
          <ToastLine key={toast.id} toast={toast} />
        ))}
      </ol>
    </div>
  )
}
