import { Suspense, lazy } from 'react'
import { useTranslation } from '../../../lib/i18n.ts'
import { Button } from '../../../ui/button.tsx'
import { Segmented } from '../../../ui/segmented.tsx'
import { findSection } from '../sections.rules.ts'
import { useStudio } from '../studio-context.ts'
import { PagePanel } from '../pages/page-panel.tsx'
import { SectionPanel } from './section-panel.tsx'

const FactsPanel = lazy(() => import('../facts/facts-panel.tsx').then((module) => ({ default: module.FactsPanel })))
const LookPanel = lazy(() => import('../look/look-panel.tsx').then((module) => ({ default: module.LookPanel })))
const LanguagesPanel = lazy(() => import('../languages/languages-panel.tsx').then((module) => ({ default: module.LanguagesPanel })))

/** Beside the page: its sections and their texts, what is known, and the look of it all. */
export function InspectorPane() {
  const { t } = useTranslation('studio')
  const { view, selected, setPane, version, tab, setTab } = useStudio()
  const open = view.questions.length + view.site.facts.filter((fact) => !fact.confirmed).length
  const found = findSection(view.site.pages, selected)
  return (
    <aside className="st-panel scroll" data-pane="edit" aria-label={t('inspector')}>
      <div className="st-panel-h">
        <Segmented
          label={t('inspector')}
          className="st-tabs"
          value={tab}
          onChange={setTab}
          segments={[
            { value: 'page', label: t('tab_page') },
            {
              value: 'facts',
              label:
                open > 0 ? (
                  <>
                    {t('tab_facts')}{' '}
                    <b className="b">
                      {open}
                      <span className="vh"> {t('to_settle_spoken')}</span>
                    </b>
                  </>
                ) : (
                  t('tab_facts')
                ),
            },
            { value: 'look', label: t('tab_look') },
            ...(version === undefined ? [{ value: 'languages' as const, label: t('editor:languages.tab') }] : []),
          ]}
        />
        <Button square small look="plain" icon="close" className="st-panel-x" onClick={() => setPane('see')}>
          {t('close')}
        </Button>
      </div>
      {version === undefined ? (
        <>
          {tab === 'page' ? (
            found ? (
              <SectionPanel key={found.section.id} page={found.page} section={found.section} at={found.at} />
            ) : (
              <PagePanel />
            )
          ) : null}
          <Suspense>
            {tab === 'facts' ? <FactsPanel /> : null}
            {tab === 'look' ? <LookPanel /> : null}
            {tab === 'languages' ? <LanguagesPanel /> : null}
          </Suspense>
        </>
      ) : (
        <p className="q">{t('rests_in_old')}</p>
      )}
    </aside>
  )
}
