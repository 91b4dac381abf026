import { media } from '@manara/contracts'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { addressOf } from '../../../lib/address-of.ts'
import { useTranslation } from '../../../lib/i18n.ts'
import { pagesOf } from '../../../lib/queries.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { Failed, Loading } from '../../../ui/states.tsx'
import { useStudio } from '../studio-context.ts'
import { DropZone } from './drop-zone.tsx'
import { PictureDetails } from './picture-details.tsx'
import { Receipts } from './receipts.tsx'
import type { MediaProps, Picture } from './types.ts'
import { useUploads } from './use-uploads.ts'

/** The pictures of the workspace: bring some, describe them, use them. */
export function MediaSheet({ onClose, onUse }: MediaProps) {
  const { t } = useTranslation('editor')
  const { mayEdit } = useStudio()
  const list = useLibrary()
  const [chosen, setChosen] = useState<string>()
  const { uploads, send, clear } = useUploads((picture) => setChosen(picture.id))
  const pictures = list.data?.pages.flatMap((page) => page.items as Picture[]) ?? []
  const picture = pictures.find((one) => one.id === chosen)
  return (
    <Dialog open onClose={onClose} title={t('media.title')} place="wide">
      <div className={`st-media ${picture ? 'two' : ''}`}>
        <div>
          {mayEdit ? <DropZone onFiles={send} /> : null}
          <Receipts uploads={uploads} clear={clear} />
          <Library list={list} pictures={pictures} chosen={chosen} choose={setChosen} />
        </div>
        {picture ? (
          <PictureDetails key={picture.id} picture={picture} {...(onUse ? { onUse } : {})} onGone={() => setChosen(undefined)} />
        ) : null}
      </div>
      <p className="row">
        <Button look="plain" onClick={onClose}>
          {t('done')}
        </Button>
      </p>
    </Dialog>
  )
}

function Library({ list, ...grid }: GridProps & { list: ReturnType<typeof useLibrary> }) {
  const { t } = useTranslation('editor')
  if (list.isPending) return <Loading what={t('media.loading')} rows={2} />
  if (list.isError) return <Failed error={list.error} title={t('media.failed')} onRetry={() => void list.refetch()} />
  return (
    <>
      {grid.pictures.length === 0 ? <p className="q st-tr-none">{t('media.none')}</p> : <Grid {...grid} />}
      {list.hasNextPage ? (
        <Button small onClick={() => void list.fetchNextPage()}>
          {t('media.more')}
        </Button>
      ) : null}
    </>
  )
}

const useLibrary = () => useInfiniteQuery(pagesOf(media.listMedia, { limit: 60 }))

type GridProps = { pictures: readonly Picture[]; chosen: string | undefined; choose: (id: string) => void }

function Grid({ pictures, chosen, choose }: GridProps) {
  const { t } = useTranslation('editor')
  return (
    <ul className="st-grid">
      {pictures.map((one) => (
        <li key={one.id}>
          <button type="button" aria-pressed={one.id === chosen} onClick={() => choose(one.id)}>
            <img src={addressOf(media.previewMedia, { id: one.id, w: 320, aspect: '4:3' })} alt="" loading="lazy" />
            <span className="s cut">
              <bdi>{one.name}</bdi>
            </span>
            {one.needsWords ? (
              <span className="s tag care">
                <Icon name="warn" size={16} />
                {t('media.needs_words')}
              </span>
            ) : null}
          </button>
        </li>
      ))}
    </ul>
  )
}
