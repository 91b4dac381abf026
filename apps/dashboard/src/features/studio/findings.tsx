import { useTranslation } from 'react-i18next'
import { languageName } from '../../lib/languages.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { findSection } from './sections.rules.ts'
import { useStudio } from './studio-context.ts'
import type { Finding } from './types.ts'

/** What the gate found: one sentence, one next step, and the way to the place. */
export function Findings({ findings, onJump }: { findings: readonly Finding[]; onJump: () => void }) {
  const { t } = useTranslation('studio')
  return (
    <ul className="hr st-found">
      {findings.map((finding, at) => (
        <li key={`${finding.code} ${at}`} className={finding.severity}>
          <Icon name={finding.severity === 'block' ? 'warn' : 'info'} size={18} />
          <div className="grow">
            <p>
              <b className="b">{finding.sentence}</b>
              {finding.severity === 'block' ? <span className="vh"> {t('stops')}</span> : null}
            </p>
            <p className="q">{finding.next}</p>
            <Way finding={finding} onJump={onJump} />
          </div>
        </li>
      ))}
    </ul>
  )
}

/** The button that leads to where a finding is settled: the facts, the section, or the page in its language. */
function Way({ finding, onJump }: { finding: Finding; onJump: () => void }) {
  const { t } = useTranslation('studio')
  const { view, select, setPage, setLang, setPane, setTab, sectionName } = useStudio()
  const { sectionId, lang } = finding.where
  const found = findSection(view.site.pages, sectionId)
  const inLang = lang !== undefined && view.site.languages.includes(lang)
  const isFact = /_fact$/.test(finding.code)
  const jump = () => {
    if (found) setPage(found.page.slug)
    if (inLang) setLang(lang)
    select(isFact ? undefined : sectionId)
    if (isFact) setTab('facts')
    setPane(isFact || found ? 'edit' : 'see')
    onJump()
  }
  if (!isFact && !found && !inLang) return null
  const text = isFact
    ? t('to_facts')
    : found
      ? t('go_to', { name: sectionName(found.section.id) })
      : t('see_language', { name: languageName(lang ?? '') })
  return (
    <p className="mt-1">
      <Button small onClick={jump}>
        {text}
      </Button>
    </p>
  )
}
