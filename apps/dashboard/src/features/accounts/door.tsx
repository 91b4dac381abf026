import { useEffect } from 'react'
import type { FormEvent, ReactNode } from 'react'
import { chooseLanguage, spokenLanguages, useTranslation } from '../../lib/i18n.ts'
import { languageName } from '../../lib/languages.ts'
import { SelectField } from '../../ui/field.tsx'
import { Wordmark } from '../../ui/wordmark.tsx'
import './door.css'

/** The frame of the screens outside the house: mark, language, one column, the lighthouse beside it. */
export function Door({ title, headline, text, children }: { title: string; headline: string; text?: ReactNode; children: ReactNode }) {
  const { t, i18n } = useTranslation()
  useEffect(() => {
    document.title = `${title} · Manara`
  }, [title])
  return (
    <div className="door">
      <header className="door-top">
        <Wordmark />
        <SelectField
          label={t('language')}
          labelHidden
          value={i18n.language}
          onChange={(code) => void chooseLanguage(code)}
          choices={spokenLanguages.map((code) => ({ value: code, label: languageName(code) }))}
        />
      </header>
      <main id="main" className="door-main">
        <h1 className="d44">{headline}</h1>
        {text ? <p className="q t17 mt-2">{text}</p> : null}
        {children}
      </main>
      <div className="door-see" aria-hidden="true">
        <DoorPicture />
      </div>
    </div>
  )
}

function DoorPicture() {
  return (
    <svg viewBox="0 0 560 640" preserveAspectRatio="xMidYMax slice">
      <path className="ray" d="M150 222 560 60v360z" />
      <path className="ray far" d="M150 222 0 290v-130z" />
      <path className="lamp" d="M132 232v-24a18 18 0 0 1 36 0v24z" />
      <path
        className="body"
        d="M118 236h64v7h-64zM127 250h46l6 62h-58zM119.500 320h61l6 62h-73zM112 390h76l6 62h-88zM104.500 460h91l6 62h-103zM97 530h106l9 90H88z"
      />
      <path className="sea1" d="M0 560c46-12 94-12 140 0s94 12 140 0 94-12 140 0 94 12 140 0v80H0z" />
      <path className="sea2" d="M0 592c46-11 94-11 140 0s94 11 140 0 94-11 140 0 94 11 140 0v48H0z" />
    </svg>
  )
}

/** A form that is sent by Enter or its button and never reloads the page. */
export function DoorForm({ onSend, children }: { onSend: () => void; children: ReactNode }) {
  const send = (event: FormEvent) => {
    event.preventDefault()
    onSend()
  }
  return (
    <form className="flds door-form" noValidate onSubmit={send}>
      {children}
    </form>
  )
}
