import { useEffect, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { useTranslation } from '../../../lib/i18n.ts'
import { useStudio } from '../studio-context.ts'
import { lackOf, shownOf } from './line.rules.ts'

export type Line = {
  value: string
  rows?: number | undefined
  max?: number | undefined
  required?: boolean
  readOnly?: boolean
  /** What is wrong with these words, and how to mend it. */
  fault?: (value: string) => string | undefined
  /** Hears words that could be kept while they are typed; undefined once there are none, be it that they were taken back or sent. */
  onType?: (value: string | undefined) => void
  /** Gives whether it was saved. */ onCommit: (value: string) => Promise<boolean>
}

/** What is typed, and what is kept as far as is known. */
function useText(value: string) {
  const [text, setText] = useState(value)
  const known = useRef(value)
  useEffect(() => {
    // What somebody else changed shows, unless something else is being typed here.
    setText((now) => (now === known.current ? value : now))
    known.current = value
  }, [value])
  return { text, setText, known }
}

/** Says what keeps words from being kept. */
function useWrong({ max, required, fault }: Pick<Line, 'max' | 'required' | 'fault'>) {
  const { t } = useTranslation('studio')
  return (words: string): string | undefined => {
    const lack = lackOf(words, { max, required })
    if (lack === undefined) return fault?.(words)
    return lack === 'empty' ? t('needed') : t('too_long', { count: lack.over })
  }
}

/** Runs once a change that was refused is let go, which leaves what stands now. */
function useLetGo(isStuck: boolean, letGo: () => void) {
  const refused = useRef(false)
  useEffect(() => {
    if (isStuck || !refused.current) return
    refused.current = false
    letGo()
  }, [isStuck])
  return refused
}

/** A text from the first key until it is kept or taken back. */
export function useLine({ value, rows = 1, max, required, readOnly, fault, onType, onCommit }: Line) {
  const { text, setText, known } = useText(value)
  const [state, setState] = useState<'' | 'saving' | 'saved'>('')
  const [error, setError] = useState<string>()
  const { edits, view } = useStudio()
  /** The version the person began to type on. */
  const begun = useRef(0)
  const sent = useRef<string>(undefined)
  const refused = useLetGo(edits.stuck !== undefined, () => {
    sent.current = undefined
    setText(known.current)
    onType?.(undefined)
  })
  const wrong = useWrong({ max, required, fault })
  const send = async () => {
    setState('saving')
    sent.current = text
    const saving = edits.asOf(begun.current, () => onCommit(text.trim()))
    // Only now: it is an edit on its way already, so the page shows no old words in between.
    onType?.(undefined)
    const isSaved = await saving
    refused.current = !isSaved
    setState(isSaved ? 'saved' : '')
  }
  /** Sends what was typed, once: leaving the field on the way to what to do about a refusal is no wish to send it again. */
  const leave = async (again = false) => {
    if (text === known.current || readOnly || (text === sent.current && !again)) return onType?.(undefined)
    const found = wrong(text)
    setError(found)
    return found === undefined ? send() : onType?.(undefined)
  }
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && text !== known.current) {
      event.stopPropagation()
      setText(known.current)
      setError(undefined)
      onType?.(undefined)
    }
    if (event.key === 'Enter' && (rows === 1 || event.ctrlKey || event.metaKey) && !event.nativeEvent.isComposing) {
      event.preventDefault()
      void leave(true)
    }
  }
  const type = (words: string) => {
    if (text === known.current) begun.current = view.revision
    sent.current = undefined
    setText(words)
    setState('')
    const shown = shownOf(words, { known: known.current, isWrong: wrong(words) !== undefined })
    if (shown !== 'as before') onType?.(shown === 'kept' ? undefined : shown.show)
  }
  return { text, type, state, error, length: [...text].length, leave, press }
}
