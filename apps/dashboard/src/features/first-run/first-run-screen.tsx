import { Link, useSearch } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import type { FormEvent, KeyboardEvent } from 'react'
import { chooseLanguage, spokenLanguages, useTranslation } from '../../lib/i18n.ts'
import { languageName } from '../../lib/languages.ts'
import { Button } from '../../ui/button.tsx'
import { SelectField, TextArea } from '../../ui/field.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Failed } from '../../ui/states.tsx'
import { Wordmark } from '../../ui/wordmark.tsx'
import { Arriving } from './arriving.tsx'
import { Bring } from './bring/bring.tsx'
import './first-run.css'
import { Understood } from './understood.tsx'
import { useFirstRun } from './use-first-run.ts'

/** "What do you do, and for whom?": one sentence in, a site section by section out. */
export function FirstRunScreen() {
  const { t, i18n } = useTranslation(['first-run', 'shell'])
  const { say } = useSearch({ strict: false })
  const [sentence, setSentence] = useState(say ?? '')
  const [writing, setWriting] = useState(true)
  const { growth, siteId, problem, begin } = useFirstRun()
  useEffect(() => {
    document.title = `${t('title')} · Manara`
  }, [t])
  const send = () => {
    if (sentence.trim() === '') return
    setWriting(false)
    void begin(sentence.trim())
  }
  return (
    <div className="first">
      <a className="skip" href="#main">
        {t('shell:skip')}
      </a>
      <header className="fr-top">
        <Link to="/" aria-label={t('home')}>
          <Wordmark />
        </Link>
        <div className="row nw">
          <SelectField
            label={t('shell:language')}
            labelHidden
            value={i18n.language}
            onChange={(code) => void chooseLanguage(code)}
            choices={spokenLanguages.map((code) => ({ value: code, label: languageName(code) }))}
          />
          <Link to="/sites" className="btn plain">
            {t('sites')}
          </Link>
        </div>
      </header>
      <main id="main" className="fr">
        <section className="fr-ask" aria-labelledby="ask-h">
          <h1 id="ask-h" className="d44">
            {t('question')}
          </h1>
          {writing ? (
            <>
              <Sentence sentence={sentence} setSentence={setSentence} send={send} />
              <Bring onDraft={(words) => setSentence((now) => [now.trim(), words].filter(Boolean).join('\n\n'))} />
            </>
          ) : (
            <Said sentence={sentence} change={growth.stage === 'making' ? undefined : () => setWriting(true)} />
          )}
          {problem ? (
            <div className="mt-6">
              <Failed error={problem} title={t('failed')} onRetry={send} />
            </div>
          ) : null}
          {siteId && growth.stage !== 'asking' ? <Understood siteId={siteId} made={growth.stage === 'made'} /> : null}
          <p className="s qq foot">
            <Icon name="lock" size={16} />
            {t('private')}
          </p>
        </section>
        <Arriving growth={growth} siteId={siteId} />
      </main>
    </div>
  )
}

function Sentence({ sentence, setSentence, send }: { sentence: string; setSentence: (text: string) => void; send: () => void }) {
  const { t } = useTranslation('first-run')
  const [tried, setTried] = useState(false)
  const submit = (event?: FormEvent) => {
    event?.preventDefault()
    setTried(true)
    send()
  }
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit()
  }
  return (
    <form className="mt-6 grid gap-4" onSubmit={submit}>
      <TextArea
        label={t('sentence')}
        help={t('sentence_help')}
        error={tried && sentence.trim() === '' ? t('need_sentence') : undefined}
        placeholder={t('example')}
        rows={4}
        autoFocus
        value={sentence}
        onChange={setSentence}
        onKeyDown={press}
        className="fr-sentence"
        maxLength={8000}
      />
      <div className="row">
        <Button type="submit" look="lamp">
          {t('make')}
        </Button>
        <span className="s qq hide-s">
          <kbd>Ctrl Enter</kbd>
        </span>
      </div>
    </form>
  )
}

function Said({ sentence, change }: { sentence: string; change: (() => void) | undefined }) {
  const { t } = useTranslation('first-run')
  return (
    <div className="said">
      <p dir="auto" className="any">
        {sentence}
      </p>
      {change ? (
        <Button look="plain" small icon="pencil" onClick={change}>
          {t('change')}
        </Button>
      ) : null}
    </div>
  )
}
