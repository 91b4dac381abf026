import { editor } from '@manara/contracts'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { OutputOf } from '../../lib/client.ts'
import { useTranslation } from '../../lib/i18n.ts'
import { languageName } from '../../lib/languages.ts'
import { queryOf } from '../../lib/queries.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { FactLine } from './facts/fact-line.tsx'
import { percentDone } from './languages/texts.rules.ts'
import { useStudio } from './studio-context.ts'
import type { SiteView } from './types.ts'
import type { Publish } from './use-publish.ts'

type LanguageState = OutputOf<typeof editor.listLanguages>['items'][number]

/** What is looked at before the site goes live: facts nobody said yes to, languages that stay offline, words a model wrote. */
export function useOpenThings({ id, site }: SiteView) {
  const isAsked = site.languages.length > 1 || (site.unconfirmed ?? []).length > 0
  const known =
    useQuery({ ...queryOf(editor.listLanguages, { id }), placeholderData: keepPreviousData, enabled: isAsked }).data?.items ?? []
  const facts = site.facts.filter((fact) => !fact.confirmed)
  const languages = isAsked ? known.filter((one) => one.missing.length > 0 || one.waiting > 0) : []
  return { facts, languages, isSettled: facts.length === 0 && languages.length === 0 }
}

/** The last look before visitors see it: each open thing can be settled here with one press; none of them has to be. */
export function BeforeLive({ publish, onClose }: { publish: Publish; onClose: () => void }) {
  const { t } = useTranslation('editor')
  const { view } = useStudio()
  const { facts, languages, isSettled } = useOpenThings(view)
  return (
    <section aria-label={t('before.title')} className="st-before">
      {isSettled ? <p className="b">{t('before.settled')}</p> : null}
      {facts.length > 0 ? (
        <div>
          <h3 className="lbl mb-2">{t('before.facts')}</h3>
          <ul className="st-facts">
            {facts.map((fact) => (
              <FactLine key={fact.id} fact={fact} />
            ))}
          </ul>
        </div>
      ) : null}
      {languages.length > 0 ? (
        <div>
          <h3 className="lbl mb-2">{t('before.languages')}</h3>
          <ul className="hr">
            {languages.map((state) => (
              <OpenLanguage key={state.lang} state={state} onClose={onClose} />
            ))}
          </ul>
        </div>
      ) : null}
      <p>
        <Button look="act" onClick={() => void publish.publish()}>
          {t(isSettled ? 'studio:publish' : 'before.anyway')}
        </Button>
      </p>
    </section>
  )
}

/** What a language lacks, or what a model wrote in it, and the sheet where that is settled. */
function OpenLanguage({ state, onClose }: { state: LanguageState; onClose: () => void }) {
  const { t } = useTranslation('editor')
  const { translate } = useStudio()
  const { lang, missing, waiting } = state
  const open = () => {
    onClose()
    translate(lang)
  }
  return (
    <li className="row nw">
      <Icon name="globe" size={18} />
      <div className="grow">
        <p className="b" lang={lang}>
          {languageName(lang)}
        </p>
        {missing.length > 0 ? (
          <p className="s q">
            {t('languages.missing', { count: missing.length, percent: percentDone(state) })} {t('before.stays_off')}
          </p>
        ) : null}
        {waiting > 0 ? <p className="s q">{t('languages.waiting', { count: waiting })}</p> : null}
      </div>
      <Button small onClick={open}>
        {t(missing.length > 0 ? 'languages.fill' : 'languages.look')}
      </Button>
    </li>
  )
}
