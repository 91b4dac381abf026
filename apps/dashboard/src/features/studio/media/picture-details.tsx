import { media } from '@manara/contracts'
import { useRef } from 'react'
import { addressOf } from '../../../lib/address-of.ts'
import type { InputOf } from '../../../lib/client.ts'
import { useTranslation } from '../../../lib/i18n.ts'
import { directionOf, languageName } from '../../../lib/languages.ts'
import { formatList } from '../../../lib/lists.ts'
import { useAction } from '../../../lib/queries.ts'
import { Button } from '../../../ui/button.tsx'
import { CheckField } from '../../../ui/field.tsx'
import { Failed } from '../../../ui/states.tsx'
import { LineField } from '../inspector/line-field.tsx'
import { useStudio } from '../studio-context.ts'
import { FocusPicker } from './focus-picker.tsx'
import { sizeText } from './media.rules.ts'
import type { Picture } from './types.ts'

type Props = { picture: Picture; onUse?: (picture: Picture) => void; onGone: () => void }

/** One picture: what stays in sight, its words in each language or that it needs none, where it is shown. */
export function PictureDetails({ picture, onUse, onGone }: Props) {
  const { t, i18n } = useTranslation('editor')
  const { mayEdit } = useStudio()
  const { change, newest, error } = useChanges(picture)
  return (
    <section className="flds st-picture" aria-label={picture.name}>
      <FocusPicker
        src={addressOf(media.previewMedia, { id: picture.id, w: 640 })}
        focus={picture.focus}
        readOnly={!mayEdit}
        onChange={(focus) => void change({ focus })}
      />
      {onUse ? (
        <p>
          <Button look="act" onClick={() => void newest().then(onUse)}>
            {t('media.use')}
          </Button>
        </p>
      ) : null}
      {error ? <Failed error={error} title={t('media.not_changed')} /> : null}
      <Words picture={picture} change={change} />
      <LineField
        label={t('media.name')}
        value={picture.name}
        max={120}
        required
        readOnly={!mayEdit}
        onCommit={(name) => change({ name })}
      />
      <p className="s qq">
        {picture.width} × {picture.height} · {sizeText(picture.bytes, i18n.language)}
      </p>
      <Uses picture={picture} onGone={onGone} />
    </section>
  )
}

/** Changes go one after another; whoever uses the picture gets it as the last of them left it, also while that is still on its way. */
function useChanges(picture: Picture) {
  const update = useAction(media.updateMedia)
  const line = useRef<Promise<Picture>>(undefined)
  const newest = () => line.current ?? Promise.resolve(picture)
  const change: Change = async (part) => {
    const before = newest()
    const sent = before.then(() => update.mutateAsync({ id: picture.id, ...part }))
    line.current = sent.catch(() => before)
    return sent.then(
      () => true,
      () => false,
    )
  }
  return { change, newest, error: update.isError ? update.error : undefined }
}

type Change = (part: Omit<InputOf<typeof media.updateMedia>, 'id'>) => Promise<boolean>

/** Words for those who cannot see the picture, or a mark that it says nothing of its own. */
function Words({ picture, change }: { picture: Picture; change: Change }) {
  const { t } = useTranslation('editor')
  const { view, mayEdit } = useStudio()
  const empty = Object.fromEntries(Object.keys(picture.alt).map((lang) => [lang, '']))
  return (
    <>
      <CheckField
        label={t('media.decorative')}
        help={t('media.decorative_help')}
        checked={picture.decorative}
        onChange={(decorative) => mayEdit && void change(decorative ? { alt: empty, decorative } : { decorative })}
      />
      {picture.decorative
        ? null
        : view.site.languages.map((lang) => (
            <LineField
              key={lang}
              label={t('media.alt', { name: languageName(lang) })}
              help={lang === view.site.languages[0] ? t('media.alt_help') : undefined}
              value={picture.alt[lang] ?? ''}
              max={200}
              rows={2}
              dir={directionOf(lang)}
              readOnly={!mayEdit}
              onCommit={(words) => change({ alt: { [lang]: words } })}
            />
          ))}
    </>
  )
}

function Uses({ picture, onGone }: { picture: Picture; onGone: () => void }) {
  const { t } = useTranslation('editor')
  const { mayEdit } = useStudio()
  const remove = useAction(media.deleteMedia, { onDone: onGone })
  if (picture.uses.length > 0)
    return <p className="s q">{t('media.shown_on', { names: formatList(picture.uses.map((one) => one.site)) })}</p>
  if (!mayEdit) return null
  return (
    <>
      {remove.isError ? <Failed error={remove.error} title={t('media.not_deleted')} /> : null}
      <p>
        <Button
          small
          look="plain"
          icon="trash"
          busy={remove.isPending && t('media.deleting')}
          onClick={() => remove.mutate({ id: picture.id })}
        >
          {t('media.delete')}
        </Button>
      </p>
    </>
  )
}
