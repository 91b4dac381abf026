import { studio } from '@manara/contracts'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { useTranslation } from '../../lib/i18n.ts'
import { queryOf } from '../../lib/queries.ts'
import { BigTower } from '../../ui/run-tower.tsx'
import { SteadyFrame } from '../../ui/steady-frame.tsx'
import { growthCourses } from './first-run.rules.ts'
import type { Growth } from './first-run.rules.ts'
import { usePreview } from './use-preview.ts'

/** The site as it arrives: the tower that shows it, the preview in its light, the sections as a list. */
export function Arriving({ growth, siteId }: { growth: Growth; siteId: string | undefined }) {
  const { t } = useTranslation('first-run')
  const { sections, stage } = growth
  const lit = stage !== 'asking'
  // Answers to questions change the page after it was made.
  const edited = useQuery({ ...queryOf(studio.getSite, { id: siteId ?? '' }), enabled: siteId !== undefined && stage === 'made' }).data
    ?.revision
  return (
    <section className="fr-see" aria-labelledby="see-h">
      <div className="fr-prog">
        <div className={`fr-beam ${lit ? 'on' : ''}`} aria-hidden="true" />
        <BigTower courses={growthCourses(growth)} lit={lit} />
      </div>
      <div className="fr-site">
        <div className="see-h">
          <h2 id="see-h" className="s q">
            {t('see')}
          </h2>
          <span className="s q" role="status">
            {sections.length > 0 ? t('so_far', { count: sections.length }) : ''}
          </span>
        </div>
        {siteId && sections.length > 0 ? <Preview siteId={siteId} wanted={`${sections.length} ${stage} ${edited}`} /> : <BlankPage />}
        <Sections growth={growth} />
      </div>
    </section>
  )
}

/** The sections that stand, and the one at work; the newest stays in sight. */
function Sections({ growth: { sections, stage, doing } }: { growth: Growth }) {
  const { t } = useTranslation('first-run')
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => {
    void list.current?.lastElementChild?.scrollIntoView({ block: 'nearest', inline: 'end' })
  }, [sections.length, stage])
  return (
    <ol ref={list} className="next-s" aria-live="polite" aria-labelledby="see-h" tabIndex={0}>
      {sections.map((section, at) => (
        <li key={section.id} className="arrive done">
          <span>{t(`section.${section.type}`, { defaultValue: section.type })}</span>
          <span className="s q">{t('stands', { place: at + 1 })}</span>
        </li>
      ))}
      {stage === 'making' ? (
        <li className="doing">
          <span>
            <bdi>{doing || t('thinking')}</bdi>
          </span>
          <span className="s q">{t('writing')}</span>
        </li>
      ) : null}
    </ol>
  )
}

/** What the site is so far. The last picture stays until the next is drawn, so nothing blinks. */
function Preview({ siteId, wanted }: { siteId: string; wanted: string }) {
  const { t } = useTranslation('first-run')
  return (
    <div className="frame">
      <SteadyFrame title={t('preview')} html={usePreview(siteId, wanted)} />
    </div>
  )
}

/** The empty page the light falls on before anything stands. */
function BlankPage() {
  return (
    <div className="frame blank" aria-hidden="true">
      <i />
      <i />
      <i />
      <i />
      <i />
    </div>
  )
}
