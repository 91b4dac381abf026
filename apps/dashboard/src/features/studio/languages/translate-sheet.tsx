import { useMemo, useState } from 'react'
import { useTranslation } from '../../../lib/i18n.ts'
import { directionOf, languageName } from '../../../lib/languages.ts'
import { nameIn } from '../../../lib/names.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { SelectField } from '../../../ui/field.tsx'
import { Segmented } from '../../../ui/segmented.tsx'
import { LineField } from '../inspector/line-field.tsx'
import { titleOf } from '../pages/pages.rules.ts'
import { useStudio } from '../studio-context.ts'
import { sayIn, textsOfPage, waitsForYes } from './texts.rules.ts'
import type { SiteText } from './texts.rules.ts'
import { TranslateByModel } from './translate-by-model.tsx'

type Wanted = 'missing' | 'waiting' | 'all'

/** Every text beside its source: what is missing first, until all is said. */
export function TranslateSheet({ lang, onClose }: { lang: string; onClose: () => void }) {
  const { t } = useTranslation('editor')
  const { view } = useStudio()
  const others = view.site.languages.filter((one) => one !== lang)
  const [source, setSource] = useState(others[0] ?? lang)
  const rows = useRows(lang)
  const [wanted, setWanted] = useState<Wanted>(rows.count.missing > 0 ? 'missing' : rows.count.waiting > 0 ? 'waiting' : 'all')
  const segments = (['missing', 'waiting', 'all'] as const).map((value) => ({
    value,
    label: (
      <>
        {t(`translate.${value}`)} <span className="num">{rows.count[value]}</span>
      </>
    ),
  }))
  return (
    <Dialog open onClose={onClose} title={t('translate.title', { name: languageName(lang) })} place="wide">
      <div className="row st-tr-top">
        <Segmented label={t('translate.show')} value={wanted} onChange={setWanted} segments={segments} />
        {others.length > 1 ? (
          <SelectField
            label={t('translate.from')}
            labelHidden
            value={source}
            onChange={setSource}
            choices={others.map((code) => ({ value: code, label: t('translate.from_named', { name: languageName(code) }) }))}
          />
        ) : null}
      </div>
      <TranslateByModel lang={lang} missing={rows.count.missing} />
      <Table key={wanted} texts={rows.of(wanted)} lang={lang} source={source} />
      <p className="row">
        <Button look="plain" onClick={onClose}>
          {t('done')}
        </Button>
      </p>
    </Dialog>
  )
}

const lacks = (one: SiteText, lang: string) => (one.words[lang] ?? '').trim() === ''

function useRows(lang: string) {
  const { view, typeOf } = useStudio()
  const { pages, unconfirmed } = view.site
  const all = useMemo(() => pages.flatMap((page) => textsOfPage(page, typeOf)), [pages, typeOf])
  const missing = all.filter((one) => lacks(one, lang))
  const waiting = all.filter((one) => waitsForYes(unconfirmed, one, lang))
  const of = (wanted: Wanted) => ({ missing, waiting, all })[wanted]
  return { of, count: { missing: missing.length, waiting: waiting.length, all: all.length } }
}

/** The rows that were there when the list was opened stay in it, so that what was just filled in does not jump away. */
function Table({ texts, lang, source }: { texts: readonly SiteText[]; lang: string; source: string }) {
  const { t } = useTranslation('editor')
  const { view, typeOf, sectionName } = useStudio()
  const [keys] = useState(() => new Set(texts.map((one) => one.key)))
  const { pages } = view.site
  const groups = pages.flatMap((page) => {
    const rows = textsOfPage(page, typeOf).filter((one) => keys.has(one.key))
    const sections = [...new Set(rows.map((one) => one.sectionId))]
    return sections.map((id) => ({
      id: `${page.id} ${id ?? ''}`,
      name: id === undefined ? titleOf(page, source) : sectionName(id),
      rows: rows.filter((one) => one.sectionId === id),
    }))
  })
  if (groups.length === 0) return <p className="q st-tr-none">{t('translate.none')}</p>
  return (
    <div className="st-tr">
      {groups.map((group) => (
        <section key={group.id} aria-label={group.name}>
          <h3 className="lbl">{group.name}</h3>
          {group.rows.map((text) => (
            <Row key={text.key} text={text} lang={lang} source={source} />
          ))}
        </section>
      ))}
    </div>
  )
}

type RowProps = { text: SiteText; lang: string; source: string }

function Row({ text, lang, source }: RowProps) {
  const { view, edits, mayEdit } = useStudio()
  const name = useTextName()
  const isWaiting = waitsForYes(view.site.unconfirmed, text, lang)
  return (
    <div className={`st-tr-row ${isWaiting ? 'waits' : ''}`}>
      <p lang={source} dir={directionOf(source)} className="any">
        {text.words[source] || Object.values(text.words).find(Boolean)}
      </p>
      <div>
        <LineField
          label={`${name(text)} (${languageName(lang)})`}
          value={text.words[lang] ?? ''}
          rows={text.rows}
          max={text.max}
          dir={directionOf(lang)}
          readOnly={!mayEdit}
          onCommit={(words) => edits.edit(sayIn(text, lang, words))}
        />
        {isWaiting ? <ByModel text={text} lang={lang} /> : null}
      </div>
    </div>
  )
}

/** A text a model wrote: right as it is, or to be written over. */
function ByModel({ text: { sectionId = '', path }, lang }: Omit<RowProps, 'source'>) {
  const { t } = useTranslation('editor')
  const { edits, mayEdit } = useStudio()
  return (
    <p className="row s">
      <i className="dia" />
      <span className="grow">{t('translate.by_model')}</span>
      {mayEdit ? (
        <Button small onClick={() => void edits.edit({ op: 'confirm_texts', places: [{ sectionId, path, lang }] })}>
          {t('translate.yes')}
        </Button>
      ) : null}
    </p>
  )
}

/** What a text is called: its own label, that of the field around it, or what it is to the page. */
function useTextName(): (text: SiteText) => string {
  const { t, i18n } = useTranslation(['editor', 'studio'])
  return ({ label, path, sectionId }) => {
    if (label) return nameIn(label, i18n.language)
    const key = String(path.findLast((part) => typeof part === 'string'))
    if (sectionId !== undefined) return t(`studio:key.${key}`, { defaultValue: key })
    return t(path[0] === 'title' ? 'translate.title_of_page' : 'translate.description')
  }
}
