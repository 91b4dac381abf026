import { useRef, useState } from 'react'
import type { FormEvent } from 'react'
import { useTranslation } from '../../../lib/i18n.ts'
import { Button } from '../../../ui/button.tsx'
import { TextField } from '../../../ui/field.tsx'
import { Failed } from '../../../ui/states.tsx'
import { Receipts } from './receipts.tsx'
import { useBring } from './use-bring.ts'
import { canRecord, useRecorder } from './use-recorder.ts'

const readable = '.pdf,.docx,.txt,.md,audio/*,image/*'

/** What there is already: a site, documents, pictures, a voice. Its words are put where the sentence is written, to be read and changed. */
export function Bring({ onDraft }: { onDraft: (words: string) => void }) {
  const { t } = useTranslation('first-run')
  const { view, share, isBusy, problem, bringAddress, bringFiles } = useBring(onDraft)
  const [asksAddress, setAsksAddress] = useState(false)
  const picker = useRef<HTMLInputElement>(null)
  return (
    <section className="fr-bring" aria-labelledby="bring-h">
      <h2 id="bring-h" className="lbl">
        {t('bring.title')}
      </h2>
      <div className="row">
        <Button small icon="globe" aria-expanded={asksAddress} disabled={isBusy} onClick={() => setAsksAddress(!asksAddress)}>
          {t('bring.site')}
        </Button>
        <Button small icon="file" disabled={isBusy} onClick={() => picker.current?.click()}>
          {t('bring.files')}
        </Button>
        {canRecord() ? <Voice disabled={isBusy} onRecorded={(file) => void bringFiles([file])} /> : null}
        <input
          ref={picker}
          type="file"
          accept={readable}
          multiple
          hidden
          aria-label={t('bring.files')}
          onChange={(event) => {
            setAsksAddress(false)
            void bringFiles([...(event.target.files ?? [])].slice(0, 10))
            event.target.value = ''
          }}
        />
      </div>
      {asksAddress ? <Address disabled={isBusy} onAddress={(url) => void bringAddress(url)} /> : null}
      <div aria-live="polite" className="grid gap-2">
        {share === undefined ? null : (
          <progress className="fr-progress" max={1} {...(share > 0 ? { value: share } : {})} aria-label={t('bring.sending')} />
        )}
        {view ? <Receipts view={view} /> : null}
        {isBusy ? <p className="s q">{t(share === undefined ? 'bring.reading' : 'bring.sending')}</p> : null}
      </div>
      {problem ? <Failed error={problem} title={t('bring.failed')} /> : null}
    </section>
  )
}

function Address({ disabled, onAddress }: { disabled: boolean; onAddress: (url: string) => void }) {
  const { t } = useTranslation('first-run')
  const [url, setUrl] = useState('')
  const [tried, setTried] = useState(false)
  const isWrong = !/^(https?:\/\/)?[^\s/]+\.[^\s/]{2,}/i.test(url.trim())
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!isWrong) onAddress(url.trim())
  }
  return (
    <form className="fr-address" onSubmit={submit} noValidate>
      <TextField
        label={t('bring.address')}
        help={t('bring.address_help')}
        error={tried && isWrong ? t('bring.bad_address') : undefined}
        value={url}
        onChange={setUrl}
        ltr
        inputMode="url"
        autoFocus
      />
      <Button type="submit" disabled={disabled}>
        {t('bring.read')}
      </Button>
    </form>
  )
}

function Voice({ disabled, onRecorded }: { disabled: boolean; onRecorded: (file: File) => void }) {
  const { t } = useTranslation('first-run')
  const { seconds, refused, begin, stop } = useRecorder(onRecorded)
  const clock = `${Math.floor((seconds ?? 0) / 60)}:${String((seconds ?? 0) % 60).padStart(2, '0')}`
  return (
    <>
      {seconds === undefined ? (
        <Button small icon="mic" disabled={disabled} onClick={() => void begin()}>
          {t('bring.speak')}
        </Button>
      ) : (
        <Button small look="act" icon="stop" onClick={stop}>
          {t('bring.stop', { clock })}
        </Button>
      )}
      {refused ? (
        <p className="s err" role="alert">
          {t('bring.no_microphone')}
        </p>
      ) : null}
    </>
  )
}
