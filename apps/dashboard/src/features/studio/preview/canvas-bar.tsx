import { useTranslation } from '../../../lib/i18n.ts'
import { languageName } from '../../../lib/languages.ts'
import { Button } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { Segmented } from '../../../ui/segmented.tsx'
import { useStudio } from '../studio-context.ts'

/** Which page, which language, how wide; and back and forth. */
export function CanvasBar() {
  const { t } = useTranslation('studio')
  const { width, setWidth, pane, setPane } = useStudio()
  return (
    <div className="st-bar">
      <Places />
      <span className="grow" />
      <BackAndForth />
      <Segmented
        label={t('size')}
        className="st-sizes"
        value={width}
        onChange={setWidth}
        segments={[
          { value: 'phone', name: t('phone'), label: <Icon name="handset" size={18} /> },
          { value: 'tablet', name: t('tablet'), label: <Icon name="tablet" size={18} /> },
          { value: 'desktop', name: t('desktop'), label: <Icon name="desktop" size={18} /> },
        ]}
      />
      <Button
        small
        className="st-to-edit"
        icon="settings"
        aria-expanded={pane === 'edit'}
        onClick={() => setPane(pane === 'edit' ? 'see' : 'edit')}
      >
        {t('edit')}
      </Button>
    </div>
  )
}

function Places() {
  const { t } = useTranslation('studio')
  const { view, page, setPage, lang, setLang } = useStudio()
  const { pages, languages } = view.site
  const titleOf = (one: typeof page) => one.title[lang] ?? Object.values(one.title)[0] ?? one.slug
  return (
    <>
      {pages.length > 1 ? (
        <select className="inp st-pick" aria-label={t('page')} value={page.slug} onChange={(event) => setPage(event.target.value)}>
          {pages.map((one) => (
            <option key={one.id} value={one.slug}>
              {titleOf(one)}
            </option>
          ))}
        </select>
      ) : null}
      {languages.length > 1 && languages.length < 4 ? (
        <Segmented
          label={t('site_language')}
          value={lang}
          onChange={setLang}
          segments={languages.map((code) => ({ value: code, label: <span lang={code}>{languageName(code)}</span> }))}
        />
      ) : null}
      {languages.length >= 4 ? (
        <select className="inp st-pick" aria-label={t('site_language')} value={lang} onChange={(event) => setLang(event.target.value)}>
          {languages.map((code) => (
            <option key={code} value={code}>
              {languageName(code)}
            </option>
          ))}
        </select>
      ) : null}
    </>
  )
}

function BackAndForth() {
  const { t } = useTranslation('studio')
  const { view, edits, mayEdit, version, chat } = useStudio()
  if (!mayEdit) return null
  const frozen = version !== undefined || chat.busy
  const [back, forth] = [view.canUndo && !frozen, view.canRedo && !frozen]
  return (
    <div className="row nw gap-0">
      <Button square small look="plain" icon="undo" className={back ? '' : 'off'} disabled={!back} onClick={() => void edits.undo()}>
        {t('undo')}
      </Button>
      <Button square small look="plain" icon="redo" className={forth ? '' : 'off'} disabled={!forth} onClick={() => void edits.redo()}>
        {t('redo')}
      </Button>
    </div>
  )
}
