import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { FactLine } from './facts/fact-line.tsx'
import { useStudio } from './studio-context.ts'
import type { SiteView } from './types.ts'
import type { Publish } from './use-publish.ts'

/** What nobody has said yes to yet: things read out of the owner's words, and words a model wrote. */
export const isUnsettled = ({ site }: Pick<SiteView, 'site'>): boolean =>
  site.facts.some((fact) => !fact.confirmed) || (site.unconfirmed ?? []).length > 0

/** The last look before visitors see it: each open thing can be settled here; none of them has to be. */
export function BeforeLive({ publish, onClose }: { publish: Publish; onClose: () => void }) {
  const { t } = useTranslation('editor')
  const { view, setTab, setPane } = useStudio()
  const { facts, unconfirmed = [] } = view.site
  const open = facts.filter((fact) => !fact.confirmed)
  const toLanguages = () => {
    setTab('languages')
    setPane('edit')
    onClose()
  }
  return (
    <section aria-labelledby="st-before-h">
      <h3 id="st-before-h" className="b mb-2">
        {t(open.length + unconfirmed.length > 0 ? 'before.title' : 'before.settled')}
      </h3>
      {open.length > 0 ? (
        <ul className="st-facts mb-4">
          {open.map((fact) => (
            <FactLine key={fact.id} fact={fact} />
          ))}
        </ul>
      ) : null}
      {unconfirmed.length > 0 ? (
        <p className="row mb-4">
          <i className="dia" />
          <span className="grow">{t('languages.waiting', { count: unconfirmed.length })}</span>
          <Button small onClick={toLanguages}>
            {t('languages.look')}
          </Button>
        </p>
      ) : null}
      <p>
        <Button look="act" onClick={() => void publish.publish()}>
          {t('studio:publish')}
        </Button>
      </p>
    </section>
  )
}
