import { studio } from '@manara/contracts'
import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from '../../lib/i18n.ts'
import { formatList } from '../../lib/lists.ts'
import { keyOf, pagesOf, queryOf, useAction } from '../../lib/queries.ts'
import { formatMoment } from '../../lib/times.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Listing } from '../../ui/listing.tsx'
import { Empty, Failed, Loading } from '../../ui/states.tsx'
import { Tag } from '../../ui/tag.tsx'
import { showToast } from '../../ui/toast.tsx'
import { useStudio } from './studio-context.ts'
import type { Version } from './types.ts'

type Props = { open: boolean; onClose: () => void; /** The version whose difference is shown first. */ first: number | undefined }

/** Every saved state of the site: what changed since, a look at it, and the way back to it. */
export function VersionsSheet({ open, onClose, first }: Props) {
  const { t, i18n } = useTranslation('studio')
  const { view } = useStudio()
  const list = useInfiniteQuery({ ...pagesOf(studio.listVersions, { id: view.id, limit: 30, lang: i18n.language }), enabled: open })
  const [compared, setCompared] = useState<number | undefined>(first)
  return (
    <Dialog open={open} onClose={onClose} title={t('versions')} place="side">
      <p className="q s">{t('versions_help')}</p>
      <Listing list={list} loading={t('loading_versions')} failed={t('versions_failed')} empty={<Empty title={t('no_versions')} />}>
        {(versions) => (
          <ol className="hr st-vers">
            {versions.map((version) => (
              <Line
                key={version.version}
                version={version}
                isOpen={compared === version.version}
                toggle={() => setCompared(compared === version.version ? undefined : version.version)}
                onClose={onClose}
              />
            ))}
          </ol>
        )}
      </Listing>
      <p className="row">
        <Button look="plain" onClick={onClose}>
          {t('close')}
        </Button>
      </p>
    </Dialog>
  )
}

function Line({ version, isOpen, toggle, onClose }: { version: Version; isOpen: boolean; toggle: () => void; onClose: () => void }) {
  const { t } = useTranslation('studio')
  const { view, showVersion, mayEdit, setPane, edits } = useStudio()
  const queries = useQueryClient()
  const restore = useAction(studio.restoreVersion, {
    onDone: (site) => {
      queries.setQueryData(keyOf(studio.getSite, { id: view.id }), site)
      showVersion(undefined)
      showToast(t('restored', { version: version.version }), () => void edits.undo())
      onClose()
    },
  })
  const isNow = version.version === view.revision
  const look = () => {
    showVersion(isNow ? undefined : version.version)
    setPane('see')
    onClose()
  }
  const summary = useSummary(version)
  const touched = useTouched(version)
  return (
    <li>
      <div className="row nw">
        <p className="grow any">
          <b className="b">{version.version}</b> {isNow ? <Tag tone="sea">{t('now')}</Tag> : null}{' '}
          {version.live ? (
            <Tag tone="good" icon="check">
              {t('live')}
            </Tag>
          ) : null}
          <span className="block">
            <bdi>{summary}</bdi>
          </span>
          {touched === '' ? null : <span className="s q block">{touched}</span>}
          <span className="s qq">{formatMoment(version.at)}</span>
        </p>
      </div>
      {isOpen ? <Difference version={version.version} /> : null}
      {restore.isError ? <Failed error={restore.error} title={t('restore_failed')} /> : null}
      <div className="row gap-1 -ms-2">
        <Button look="plain" small aria-expanded={isOpen} onClick={toggle}>
          {t(isOpen ? 'hide_difference' : 'what_changed')}
        </Button>
        <Button look="plain" small icon="eye" onClick={look}>
          {t('look_at')}
        </Button>
        {mayEdit && !isNow ? (
          <Button
            look="plain"
            small
            icon="undo"
            busy={restore.isPending && t('restoring')}
            onClick={() => restore.mutate({ id: view.id, version: version.version })}
          >
            {t('restore')}
          </Button>
        ) : null}
      </div>
    </li>
  )
}

/** What a version is, in words: the message it came from, the section it made, or the version it went back to. */
function useSummary({ summary }: Version): string {
  const { t } = useTranslation('studio')
  const { typeName } = useStudio()
  if (summary === '') return t('by_hand')
  if (/^[a-z]+$/.test(summary)) return t('section_made', { name: typeName(summary) })
  return /^\d+$/.test(summary) ? t('from_version', { version: summary }) : summary
}

/** What a version made by hand changed, by the names of its parts; sections that are gone have none. */
function useTouched({ summary, touched: { sections, look, facts, pages } }: Version): string {
  const { t } = useTranslation(['studio', 'editor'])
  const { sectionName } = useStudio()
  if (summary !== '') return ''
  const others = [look && t('editor:look.title'), facts && t('tab_facts'), pages && t('editor:pages.title')]
  return formatList([...sections.map(sectionName), ...others].filter((name) => typeof name === 'string' && name !== '') as string[])
}

/** What this version changed against the one before it, in sentences. */
function Difference({ version }: { version: number }) {
  const { t, i18n } = useTranslation('studio')
  const { view } = useStudio()
  const compared = useQuery(
    queryOf(studio.compareVersions, { id: view.id, version: Math.max(0, version - 1), against: version, lang: i18n.language }),
  )
  if (compared.isPending) return <Loading what={t('comparing')} rows={1} />
  if (compared.isError) return <Failed error={compared.error} title={t('compare_failed')} onRetry={() => void compared.refetch()} />
  const { changes } = compared.data
  return (
    <ul className="st-diff s">
      {changes.length === 0 ? (
        <li className="q">{t('no_difference')}</li>
      ) : (
        changes.map((change, at) => (
          <li key={at} dir="auto">
            {change.sentence}
          </li>
        ))
      )}
    </ul>
  )
}
