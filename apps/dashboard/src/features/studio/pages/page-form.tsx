import { pageSlugFrom } from '@manara/contracts'
import { useState } from 'react'
import { useTranslation } from '../../../lib/i18n.ts'
import { directionOf, languageName } from '../../../lib/languages.ts'
import { Button } from '../../../ui/button.tsx'
import { LineField } from '../inspector/line-field.tsx'
import { useStudio } from '../studio-context.ts'
import type { Page } from '../types.ts'
import { slugFault } from './pages.rules.ts'

/** A page's name and its lines for search, in the language that is shown, and its address. */
export function PageForm({ page, onClose }: { page: Page; onClose: () => void }) {
  const { t } = useTranslation('editor')
  const { view, edits, lang } = useStudio()
  const inLang = view.site.languages.length > 1 ? ` (${languageName(lang)})` : ''
  return (
    <div className="flds st-page-form">
      <LineField
        label={`${t('pages.name')}${inLang}`}
        help={t('pages.name_help')}
        value={page.title[lang] ?? ''}
        placeholder={Object.values(page.title)[0]}
        max={120}
        required
        dir={directionOf(lang)}
        onCommit={(title) => edits.edit({ op: 'set_page', pageId: page.id, lang, title })}
      />
      {page.slug === '' ? null : <Address page={page} />}
      <LineField
        label={`${t('pages.description')}${inLang}`}
        help={t('pages.description_help')}
        value={page.description[lang] ?? ''}
        placeholder={Object.values(page.description)[0]}
        rows={3}
        max={300}
        dir={directionOf(lang)}
        onCommit={(description) => edits.edit({ op: 'set_page', pageId: page.id, lang, description })}
      />
      <p>
        <Button small onClick={onClose}>
          {t('done')}
        </Button>
      </p>
    </div>
  )
}

function Address({ page }: { page: Page }) {
  const { t } = useTranslation('editor')
  const { view, edits, lang, page: shown, setPage } = useStudio()
  const [fault, setFault] = useState<ReturnType<typeof slugFault>>()
  const commit = async (words: string) => {
    const slug = pageSlugFrom(words)
    const found = slugFault(
      slug,
      view.site.pages.filter((one) => one.id !== page.id),
    )
    setFault(found)
    if (found) return false
    const isSaved = await edits.edit({ op: 'set_page', pageId: page.id, lang, slug })
    if (isSaved && shown.id === page.id) setPage(slug)
    return isSaved
  }
  return (
    <div>
      <LineField
        label={t('pages.address')}
        help={fault ? undefined : view.liveUrl === undefined ? t('pages.address_help') : t('pages.address_moves')}
        value={page.slug}
        max={60}
        dir="ltr"
        onCommit={commit}
      />
      {fault ? (
        <p className="s err" role="alert">
          {t(`pages.fault_${fault}`)}
        </p>
      ) : null}
    </div>
  )
}
