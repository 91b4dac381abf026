import { Link, useRouter } from '@tanstack/react-router'
import { useTranslation } from '../lib/i18n.ts'
import { ButtonLink } from '../ui/button.tsx'
import { Empty, Failed, Loading } from '../ui/states.tsx'

/** The shape of a screen whose code is on its way. */
export function Waiting() {
  const { t } = useTranslation()
  return (
    <main id="main" className="work" tabIndex={-1}>
      <div className="pt-16">
        <Loading what={t('loading')} />
      </div>
    </main>
  )
}

export function NotThere() {
  const { t } = useTranslation()
  return (
    <main id="main" className="work" tabIndex={-1}>
      <Empty level="h1" title={t('not_there.title')} text={t('not_there.text')}>
        <ButtonLink to="/">{t('not_there.back')}</ButtonLink>
      </Empty>
    </main>
  )
}

/** A screen that broke, or a server that cannot be reached before anything is there to show. */
export function Trouble({ error }: { error: unknown }) {
  const { t } = useTranslation()
  const router = useRouter()
  return (
    <main id="main" className="work" tabIndex={-1}>
      <div className="pt-16 max-w-[40rem]">
        <Failed error={error} title={t('trouble')} onRetry={() => void router.invalidate()}>
          <Link to="/" className="lnk s">
            {t('not_there.back')}
          </Link>
        </Failed>
      </div>
    </main>
  )
}
