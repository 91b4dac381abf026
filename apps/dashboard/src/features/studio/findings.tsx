import { useTranslation } from '../../lib/i18n.ts'
import { languageName } from '../../lib/languages.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { findSection } from './sections.rules.ts'
import { useStudio } from './studio-context.ts'
import type { Finding } from './types.ts'

/** What the gate found: one sentence, one next step, and the way to the place. */
type Props = { findings: readonly Finding[]; onJump: () => void; onFixed?: () => void }
export function Findings({ findings, onJump, onFixed = () => undefined }: Props) {
  const { t } = useTranslation('studio')
  return (
    <>
      <FixAll findings={findings} onFixed={onFixed} />
      <ul className="hr st-found">
        {findings.map((finding, at) => (
          <li key={`${finding.code} ${at}`} className={finding.severity}>
            <Icon name={finding.severity === 'block' ? 'warn' : 'info'} size={18} />
            <div className="grow">
              <p>
                <b className="b">
                  <bdi>{finding.sentence}</bdi>
                </b>
                {finding.severity === 'block' ? <span className="vh"> {t('stops')}</span> : null}
              </p>
              <p className="q">
                <bdi>{finding.next}</bdi>
              </p>
              <p className="row mt-1">
                {finding.fixable ? <Fix finding={finding} onFixed={onFixed} /> : null}
                {finding.code === 'legal_missing' ? <Draft /> : null}
                <Way finding={finding} onJump={onJump} />
              </p>
            </div>
          </li>
        ))}
      </ul>
    </>
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
    <Button small onClick={jump}>
      {text}
    </Button>
  )
}

/** Settles one finding; undo takes it back like any edit. */
function Fix({ finding, onFixed }: { finding: Finding; onFixed: () => void }) {
  const { t } = useTranslation('studio')
  const { edits } = useStudio()
  const { page, sectionId, lang } = finding.where
  const fix = async () => {
    if ((await edits.fix({ code: finding.code, page, sectionId, lang })) > 0) onFixed()
  }
  return (
    <Button small look="act" onClick={() => void fix()}>
      {t('fix_this')}
    </Button>
  )
}

/** Drafts the legal texts that are missing; what they need to know comes as questions in the chat. */
function Draft() {
  const { t } = useTranslation('studio')
  const { edits } = useStudio()
  return (
    <Button small look="act" onClick={() => void edits.draftLegal()}>
      {t('draft_legal')}
    </Button>
  )
}

function FixAll({ findings, onFixed }: { findings: readonly Finding[]; onFixed: () => void }) {
  const { t } = useTranslation('studio')
  const { edits } = useStudio()
  const count = findings.filter((one) => one.fixable).length
  if (count < 2) return null
  const fix = async () => {
    if ((await edits.fix()) > 0) onFixed()
  }
  return (
    <p className="row">
      <Button look="act" onClick={() => void fix()}>
        {t('fix_all', { count })}
      </Button>
    </p>
  )
}
