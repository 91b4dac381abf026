import { editor, productLanguages } from '@manara/contracts'
import type { OutputOf } from '../../../lib/client.ts'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../../lib/i18n.ts'
import { languageName } from '../../../lib/languages.ts'
import { queryOf } from '../../../lib/queries.ts'
import { Button } from '../../../ui/button.tsx'
import { SelectField } from '../../../ui/field.tsx'
import { Loading } from '../../../ui/states.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { showToast } from '../../../ui/toast.tsx'
import { useStudio } from '../studio-context.ts'
import { percentDone } from './texts.rules.ts'

type State = OutputOf<typeof editor.listLanguages>['items'][number]

/** How complete each language is, what it lacks, and the ways to add and drop one. */
export function LanguagesPanel() {
  const { t } = useTranslation('editor')
  const { view, mayEdit } = useStudio()
  const known = useQuery({ ...queryOf(editor.listLanguages, { id: view.id }), placeholderData: keepPreviousData }).data
  return (
    <section aria-labelledby="st-langs-h">
      <div className="sec">
        <h2 id="st-langs-h">{t('languages.title')}</h2>
      </div>
      <p className="s q mb-3">{t('languages.help')}</p>
      {known ? null : <Loading what={t('languages.loading')} rows={2} />}
      <ul className="st-langs">
        {(known?.items ?? []).map((state, at) => (
          <Language key={state.lang} state={state} isFirst={at === 0} />
        ))}
      </ul>
      {mayEdit ? <AddLanguage /> : null}
    </section>
  )
}

function Language({ state, isFirst }: { state: State; isFirst: boolean }) {
  const { t } = useTranslation('editor')
  const { lang: shown, setLang, translate, mayEdit } = useStudio()
  const { lang, missing, waiting } = state
  const percent = percentDone(state)
  return (
    <li className={shown === lang ? 'now' : ''}>
      <p className="row nw">
        <button type="button" className="grow st-lang-b b" aria-pressed={shown === lang} onClick={() => setLang(lang)}>
          <span lang={lang}>{languageName(lang)}</span>
        </button>
        <Online state={state} isFirst={isFirst} />
      </p>
      {isFirst ? null : (
        <>
          <meter className="st-meter" min={0} max={100} value={percent} aria-label={t('languages.meter', { name: languageName(lang) })} />
          <p className="s q">{missing.length === 0 ? t('languages.whole') : t('languages.missing', { count: missing.length, percent })}</p>
        </>
      )}
      {waiting > 0 ? (
        <p className="s row nw gap-1">
          <i className="dia" />
          {t('languages.waiting', { count: waiting })}
        </p>
      ) : null}
      <div className="row">
        {isFirst && waiting === 0 ? null : (
          <Button small onClick={() => translate(lang)}>
            {t(missing.length > 0 ? 'languages.fill' : 'languages.look')}
          </Button>
        )}
        {isFirst || !mayEdit ? null : <Drop lang={lang} />}
      </div>
    </li>
  )
}

/** A language that lacks something stays offline by itself; the others go out. */
function Online({ state, isFirst }: { state: State; isFirst: boolean }) {
  const { t } = useTranslation('editor')
  if (isFirst) return <span className="s qq">{t('languages.first')}</span>
  return state.missing.length === 0 ? (
    <Tag tone="good" icon="check">
      {t('languages.goes_out')}
    </Tag>
  ) : (
    <Tag tone="care" icon="globe">
      {t('languages.stays_off')}
    </Tag>
  )
}

function Drop({ lang }: { lang: string }) {
  const { t } = useTranslation('editor')
  const { edits, setLang, view } = useStudio()
  const drop = async () => {
    setLang(view.site.languages[0] ?? '')
    if (await edits.edit({ op: 'remove_language', lang }))
      showToast(t('languages.dropped', { name: languageName(lang) }), () => void edits.undo())
  }
  return (
    <Button small look="plain" icon="trash" onClick={() => void drop()}>
      {t('languages.drop', { name: languageName(lang) })}
    </Button>
  )
}

function AddLanguage() {
  const { t } = useTranslation('editor')
  const { view, edits, setLang } = useStudio()
  const free = productLanguages.filter((code) => !view.site.languages.includes(code))
  if (free.length === 0 || view.site.languages.length >= 12) return null
  const add = async (lang: string) => {
    if (lang !== '' && (await edits.edit({ op: 'add_language', lang }))) setLang(lang)
  }
  return (
    <div className="mt-4">
      <SelectField
        label={t('languages.add')}
        help={t('languages.add_help')}
        value=""
        onChange={(lang) => void add(lang)}
        choices={[
          { value: '', label: t('languages.which') },
          ...free.map((code) => ({ value: code as string, label: languageName(code) })),
        ]}
      />
    </div>
  )
}
