import { useState } from 'react'
import { useTranslation } from '../../../lib/i18n.ts'
import { Button } from '../../../ui/button.tsx'
import { Menu } from '../../../ui/menu.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { showToast } from '../../../ui/toast.tsx'
import { useStudio } from '../studio-context.ts'
import type { Page } from '../types.ts'
import { AddPage } from './add-page.tsx'
import { PageForm } from './page-form.tsx'
import { movePageBy, titleOf } from './pages.rules.ts'
import type { Lifted } from './use-reorder.ts'

/** The pages of the site: open one, rename it, give it an address, bring them into order. */
export function PageList({ lifted }: { lifted: Lifted | undefined }) {
  const { t } = useTranslation('editor')
  const { view, mayEdit } = useStudio()
  const { pages } = view.site
  const [changed, setChanged] = useState<string>()
  const [adding, setAdding] = useState(false)
  return (
    <section aria-labelledby="st-pages-h" className="st-pages">
      <div className="sec">
        <h2 id="st-pages-h">{t('pages.title')}</h2>
        <span className="s qq more">{t('pages.count', { count: pages.length })}</span>
      </div>
      <ol>
        {pages.map((page) => (
          <PageRow
            key={page.id}
            page={page}
            isChanged={changed === page.id}
            change={(open) => setChanged(open ? page.id : undefined)}
            isAimed={lifted?.slot.pageId === page.id}
          />
        ))}
      </ol>
      {mayEdit ? (
        <Button small icon="plus" className="mt-2" onClick={() => setAdding(true)}>
          {t('pages.add')}
        </Button>
      ) : null}
      {adding ? <AddPage onClose={() => setAdding(false)} /> : null}
    </section>
  )
}

type RowProps = { page: Page; isChanged: boolean; change: (open: boolean) => void; isAimed: boolean }

function PageRow({ page, isChanged, change, isAimed }: RowProps) {
  const { t } = useTranslation('editor')
  const { page: shown, setPage, lang, mayEdit } = useStudio()
  const isShown = shown.id === page.id
  const name = titleOf(page, lang)
  return (
    <li data-drop-page={page.id} className={`${isShown ? 'now' : ''} ${isAimed && !isShown ? 'drop-in' : ''}`}>
      <div className="row nw gap-0">
        <button type="button" className="st-page-b" aria-current={isShown ? 'page' : undefined} onClick={() => setPage(page.slug)}>
          <span className="b cut">
            <bdi>{name}</bdi>
          </span>
          <span className="s qq cut">{page.slug === '' ? t('pages.front') : <bdi className="ltr">/{page.slug}</bdi>}</span>
        </button>
        {mayEdit ? <PageMenu page={page} name={name} change={() => change(!isChanged)} /> : null}
      </div>
      {isChanged && mayEdit ? <PageForm page={page} onClose={() => change(false)} /> : null}
    </li>
  )
}

function PageMenu({ page, name, change }: { page: Page; name: string; change: () => void }) {
  const { t } = useTranslation('editor')
  const { view, edits, page: shown, setPage } = useStudio()
  const { pages } = view.site
  const [up, down] = [movePageBy(pages, page.id, -1), movePageBy(pages, page.id, 1)]
  const remove = async () => {
    if (shown.id === page.id) setPage('')
    if (await edits.edit({ op: 'remove_page', pageId: page.id })) showToast(t('pages.removed', { name }), () => void edits.undo())
  }
  return (
    <Menu
      label={t('pages.more', { name })}
      className="btn plain sm sq"
      entries={[
        { id: 'change', text: t('pages.change'), icon: 'pencil', onAction: change },
        ...(up.length > 0 ? [{ id: 'up', text: t('pages.earlier'), icon: 'up' as const, onAction: () => void edits.edit(...up) }] : []),
        ...(down.length > 0
          ? [{ id: 'down', text: t('pages.later'), icon: 'down' as const, onAction: () => void edits.edit(...down) }]
          : []),
        ...(page.slug === ''
          ? []
          : [{ id: 'delete', text: t('pages.delete'), icon: 'trash' as const, final: true, onAction: () => void remove() }]),
      ]}
    >
      <Icon name="more" size={18} />
      <span className="vh">{t('pages.more', { name })}</span>
    </Menu>
  )
}
