import { studio } from '@manara/contracts'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { queryOf } from '../../lib/queries.ts'
import { BigTower } from '../../ui/run-tower.tsx'
import { growthCourses } from './first-run.rules.ts'
import type { Growth } from './first-run.rules.ts'

/** The site as it arrives: the tower that shows it, the preview in its light, the sections as a list. */
export function Arriving({ growth, siteId }: { growth: Growth; siteId: string | undefined }) {
  const { t } = useTranslation('first-run')
  const { sections, stage, of } = growth
  const lit = stage !== 'asking'
  return (
    <section className="fr-see" aria-labelledby="see-h">
      <div className="fr-prog"><div className={`fr-beam ${lit ? 'on' : ''}`} aria-hidden="true" /><BigTower courses={growthCourses(growth)} lit={lit} /></div>
      <div className="fr-site">
        <div className="see-h"><h2 id="see-h" className="s q">{t('see')}</h2><span className="s q" role="status">{lit ? t('so_far', { count: sections.length, of: Math.max(of, sections.length) }) : ''}</span></div>
        {siteId && sections.length > 0 ? <Preview siteId={siteId} sections={sections.length} done={stage === 'made'} /> : <BlankPage />}
        <ol className="next-s" aria-live="polite">
          {sections.map((section, at) => <li key={section.id} className="arrive done"><span>{t(`section.${section.type}`, { defaultValue: section.type })}</span><span className="s q">{t('stands', { place: at + 1 })}</span></li>)}
          {stage === 'making' ? <li className="doing"><span><bdi>{growth.doing || t('thinking')}</bdi></span><span className="s q">{t('writing')}</span></li> : null}
        </ol>
      </div>
    </section>
  )
}

/** What the site is so far. The last picture stays until the next is there, so nothing blinks. */
function Preview({ siteId, sections, done }: { siteId: string; sections: number; done: boolean }) {
  const { t } = useTranslation('first-run')
  const page = useQuery({ ...queryOf(studio.previewSite, { id: siteId }), queryKey: ['first-run', 'preview', siteId, sections, done], placeholderData: keepPreviousData, retry: false })
  return <div className="frame"><iframe title={t('preview')} sandbox="" srcDoc={page.data?.body ?? ''} tabIndex={done ? 0 : -1} /></div>
}

/** The empty page the light falls on before anything stands. */
function BlankPage() {
  return <div className="frame blank" aria-hidden="true"><i /><i /><i /><i /><i /></div>
}
