import { useRef } from 'react'
import type { FormEvent, KeyboardEvent } from 'react'
import { useTranslation } from '../../../lib/i18n.ts'
import { Button } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { lampOf, standingOf } from '../publish.rules.ts'
import { useStudio } from '../studio-context.ts'
import { CostNote } from './cost-note.tsx'

/** The pill: talking to Manara. Enter sends, Shift and Enter begins a new line. */
export function SayBox() {
  const { t } = useTranslation('studio')
  const { view, chat, about, talkAbout, draft, setDraft, sectionName, mayEdit } = useStudio()
  const field = useRef<HTMLTextAreaElement>(null)
  const sections = view.site.pages.reduce((sum, page) => sum + page.sections.length, 0)
  const lit = lampOf(standingOf(view, sections), chat.busy) === 'say'
  if (!mayEdit) return <p className="st-say s q">{t('may_only_look')}</p>
  const send = (event?: FormEvent) => {
    event?.preventDefault()
    const text = draft.trim()
    if (text === '') return field.current?.focus()
    setDraft('')
    void chat.send(text, about)
    talkAbout(undefined)
    return undefined
  }
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
      event.preventDefault()
      send()
    }
    if (event.key === 'Escape' && about !== undefined) talkAbout(undefined)
  }
  return (
    <form className="st-say" onSubmit={send}>
      {about === undefined ? null : (
        <p className="st-scope s">
          <span className="cut">
            {t('about')} <b className="b">{sectionName(about)}</b>
          </span>
          <button type="button" aria-label={t('about_all')} title={t('about_all')} onClick={() => talkAbout(undefined)}>
            <Icon name="close" size={16} />
          </button>
        </p>
      )}
      <CostNote />
      <div className="st-saybox">
        <span className="lampdot" aria-hidden="true" />
        <label className="vh" htmlFor="st-say">
          {t('say_label')}
        </label>
        <textarea
          ref={field}
          id="st-say"
          dir="auto"
          rows={1}
          maxLength={8000}
          placeholder={t(sections === 0 ? 'say_first' : chat.busy ? 'say_next' : 'say')}
          value={draft}
          onChange={(event) => setDraft(event.target.value)}
          onKeyDown={press}
        />
        {lit ? (
          <Button type="submit" look="lamp" small>
            {t('make')}
          </Button>
        ) : (
          <Button type="submit" look="plain" small square icon="send">
            {t('send')}
          </Button>
        )}
      </div>
    </form>
  )
}
