import { experiments, studio } from '@manara/contracts'
import type { ArmChange, Goal } from '@manara/contracts'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from '../../lib/i18n.ts'
import { queryOf, useAction } from '../../lib/queries.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { SelectField, TextField } from '../../ui/field.tsx'
import { Failed } from '../../ui/states.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { LookChoice, PageChoice, WordsChoice } from './arm-choices.tsx'
import type { Site, TypeDescription } from './types.ts'

const kinds = ['words', 'look', 'page'] as const
type Kind = (typeof kinds)[number]
const choices = { words: WordsChoice, look: LookChoice, page: PageChoice }
const goals: readonly Goal[] = ['any', 'form', 'link']

/** Sets up a test: what arm b shows, and what counts. */
export function AddTest({ site, onClose }: { site: Site; onClose: () => void }) {
  const { t } = useTranslation(['experiments', 'shell'])
  const navigate = useNavigate()
  const [name, setName] = useState('')
  const [goal, setGoal] = useState<Goal>('any')
  const [change, setChange] = useState<ArmChange>()
  const [tried, setTried] = useState(false)
  const add = useAction(experiments.createExperiment, {
    onDone: ({ id }) => void navigate({ to: '/tests/$testId', params: { testId: id } }),
  })
  const send = () => {
    setTried(true)
    if (name.trim() !== '' && change) add.mutate({ siteId: site.id, name: name.trim(), change, goal })
  }
  return (
    <Dialog open onClose={onClose} title={t('add')} place="side">
      <form
        className="flds"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          send()
        }}
      >
        {add.isError ? <Failed error={add.error} title={t('add_failed')} /> : null}
        <TextField
          label={t('name')}
          help={t('name_help')}
          autoFocus
          dir="auto"
          maxLength={120}
          value={name}
          onChange={setName}
          error={tried && name.trim() === '' ? t('need_name') : undefined}
        />
        <ArmB site={site} onChange={setChange} isLacking={tried && !change} />
        <SelectField<Goal>
          label={t('goal')}
          value={goal}
          onChange={setGoal}
          choices={goals.map((value) => ({ value, label: t(`goals.${value}`) }))}
        />
        <div className="row acts">
          <Button type="submit" look="act" busy={add.isPending && t('adding')}>
            {t('set_up')}
          </Button>
          <Button look="plain" onClick={onClose}>
            {t('shell:cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

/** What arm b shows: the same section in other words or another look, or another page. */
function ArmB({ site, onChange, isLacking }: { site: Site; onChange: (change: ArmChange | undefined) => void; isLacking: boolean }) {
  const { t, i18n } = useTranslation('experiments')
  const types = useQuery({ ...queryOf(studio.listSectionTypes, { lang: i18n.language }), staleTime: 'static' }).data?.items as unknown as
    TypeDescription[] | undefined
  const [kind, setKind] = useState<Kind>('words')
  const Choice = choices[kind]
  return (
    <>
      <div className="fld">
        <p className="b">{t('b_shows')}</p>
        <Segmented<Kind>
          label={t('b_shows')}
          value={kind}
          onChange={(next) => {
            setKind(next)
            onChange(undefined)
          }}
          segments={kinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
        />
      </div>
      <Choice site={site} types={types ?? []} onChange={onChange} />
      {isLacking ? (
        <p className="s err" role="alert">
          {t('need_change')}
        </p>
      ) : null}
    </>
  )
}
