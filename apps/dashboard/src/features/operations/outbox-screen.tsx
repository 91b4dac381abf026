import { operations } from '@manara/contracts'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { setAside } from '../../lib/aside.ts'
import type { OutputOf } from '../../lib/client.ts'
import { useTranslation } from '../../lib/i18n.ts'
import { useMe } from '../../lib/me.ts'
import { pagesOf } from '../../lib/queries.ts'
import { formatMoment } from '../../lib/times.ts'
import { Icon } from '../../ui/icon.tsx'
import type { IconName } from '../../ui/icon-paths.ts'
import { Listing } from '../../ui/listing.tsx'
import { Screen } from '../../ui/screen.tsx'
import { Quiet } from '../../ui/states.tsx'
import { Tag } from '../../ui/tag.tsx'
import type { Tone } from '../../ui/tag.tsx'
import { linkParts } from './mail.rules.ts'

type Mail = OutputOf<typeof operations.listOutbox>['items'][number]
const looks: Record<Mail['status'], [Tone, IconName]> = {
  queued: ['sea', 'clock'],
  sent: ['good', 'check'],
  failed: ['stop', 'warn'],
  kept: ['care', 'inbox'],
  unknown: ['care', 'info'],
}

/** Every mail Manara wrote; where no mail server is set, this is where they are read. */
export function OutboxScreen() {
  const { t } = useTranslation('operations')
  const me = useMe()
  const list = useInfiniteQuery(pagesOf(operations.listOutbox, { limit: 25 }))
  const stuck = list.data?.pages
    .flatMap((page) => page.items)
    .filter((mail) => mail.status === 'kept')
    .map((mail) => `mail:${mail.id}`)
    .join(' ')
  useEffect(() => {
    // Kept mails were read now: they need nobody any more.
    if (stuck) setAside(...stuck.split(' '))
  }, [stuck])
  return (
    <Screen title={t('outbox')}>
      <div className="max-w-[56rem] pt-2">
        {me && !me.mail.delivers ? (
          <p className="note care mb-4">
            <Icon name="info" />
            <span>{t('no_mail_server')}</span>
          </p>
        ) : null}
        <Listing
          list={list}
          loading={t('loading_mails')}
          failed={t('failed_mails')}
          empty={<Quiet title={t('no_mails')} text={t('no_mails_text')} />}
        >
          {(items) => (
            <ul className="hr">
              {items.map((mail) => (
                <MailLine key={mail.id} mail={mail} />
              ))}
            </ul>
          )}
        </Listing>
      </div>
    </Screen>
  )
}

function MailLine({ mail }: { mail: Mail }) {
  const { t } = useTranslation('operations')
  const [tone, icon] = looks[mail.status]
  return (
    <li className="py-3">
      <details className="mail-line">
        <summary className="line cursor-pointer list-none py-0!">
          <span className="thing">
            <Icon name="mail" size={20} />
          </span>
          <span className="grow">
            <span className="b block">
              <bdi>{mail.subject}</bdi>
            </span>
            <span className="s q row">
              <Tag tone={tone} icon={icon}>
                {t(`mail.${mail.status}`)}
              </Tag>
              <span className="cut">
                {t('to')} <bdi className="ltr">{mail.to}</bdi>
              </span>
            </span>
          </span>
          <time className="when s" dateTime={mail.at}>
            {formatMoment(mail.at)}
          </time>
        </summary>
        {mail.error ? (
          <p className="s err mt-2">
            <Icon name="warn" size={16} />
            <bdi>{mail.error}</bdi>
          </p>
        ) : null}
        {mail.masked ? <p className="s q mt-2">{t('masked')}</p> : null}
        <p className="sheet p-4 mt-2 whitespace-pre-line any" dir="auto">
          {linkParts(mail.text).map((part, at) =>
            part.href ? (
              <a key={at} className="lnk ltr" href={part.href}>
                {part.text}
              </a>
            ) : (
              <span key={at}>{part.text}</span>
            ),
          )}
        </p>
      </details>
    </li>
  )
}
