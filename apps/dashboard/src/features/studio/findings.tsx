import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { findSection } from './sections.rules.ts'
import { useStudio } from './studio-context.ts'
import type { Finding } from './types.ts'

/** What the gate found: one sentence, one next step, and the way to the place. */
export function Findings({ findings, onJump }: { findings: readonly Finding[]; onJump: () => void }) {
  const { t } = useTranslation('studio')
  const { view, select, setPage, setLang, setPane, sectionName } = useStudio()
  const jump = ({ where }: Finding) => {
    const found = findSection(view.site.pages, where.sectionId)
    if (found) setPage(found.page.slug)
    if (where.lang && view.site.languages.includes(where.lang)) setLang(where.lang)
    select(where.sectionId)
    setPane('edit')
    onJump()
  }
  return (
    <ul className="hr st-found">
      {findings.map((finding, at) => (
        <li key={`${finding.code} ${at}`} className={finding.severity}>
          <Icon name={finding.severity === 'block' ? 'warn' : 'info'} size={18} />
          <div className="grow">
            <p><b className="b">{finding.sentence}</b>{finding.severity === 'block' ? <span className="vh"> {t('stops')}</span> : null}</p>
            <p className="q">{finding.next}</p>
            {findSection(view.site.pages, finding.where.sectionId) ? <p className="mt-1"><Button small onClick={() => jump(finding)}>{t('go_to', { name: sectionName(finding.where.sectionId ?? '') })}</Button></p> : null}
          </div>
        </li>
      ))}
    </ul>
  )
}
