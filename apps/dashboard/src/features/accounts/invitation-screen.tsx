import { accounts } from '@manara/contracts'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { chosenWorkspace } from '../../lib/api.ts'
import { useTranslation } from '../../lib/i18n.ts'
import { meQuery } from '../../lib/me.ts'
import { useAction } from '../../lib/queries.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { Failed, Loading } from '../../ui/states.tsx'
import { showToast } from '../../ui/toast.tsx'
import { Door } from './door.tsx'

/** Joins a workspace with the account that is signed in, or leads to one. */
export function InvitationScreen() {
  const { t } = useTranslation('accounts')
  const { token } = useSearch({ strict: false })
  const queries = useQueryClient()
  const navigate = useNavigate()
  const me = useQuery({ ...meQuery(), retry: false })
  const join = useAction(accounts.acceptInvitation, {
    onDone: (workspace) => {
      chosenWorkspace.set(workspace.id)
      queries.clear()
      showToast(t('invitation.joined', { name: workspace.name }))
      void navigate({ to: '/' })
    },
  })
  if (!token)
    return (
      <Door title={t('invitation.title')} headline={t('invitation.none')}>
        <p className="mt-6">
          <ButtonLink to="/" look="lamp">
            {t('sign_in.title')}
          </ButtonLink>
        </p>
      </Door>
    )
  const here = `/invitation?${new URLSearchParams({ token })}`
  if (me.isPending)
    return (
      <Door title={t('invitation.title')} headline={t('invitation.headline')}>
        <Loading what={t('welcome.opening')} rows={1} />
      </Door>
    )
  if (me.isError)
    return (
      <Door title={t('invitation.title')} headline={t('invitation.headline')} text={t('sign_up.invited')}>
        <div className="row mt-6">
          <ButtonLink to="/sign-up" search={{ invitation: token }} look="lamp">
            {t('invitation.sign_up')}
          </ButtonLink>
          <ButtonLink to="/sign-in" search={{ to: here }}>
            {t('invitation.sign_in')}
          </ButtonLink>
        </div>
      </Door>
    )
  return (
    <Door title={t('invitation.title')} headline={t('invitation.headline')} text={t('invitation.text', { email: me.data.person.email })}>
      <div className="mt-6 grid gap-4">
        {join.isError ? <Failed error={join.error} title={t('invitation.failed')} /> : null}
        <div>
          <Button look="lamp" busy={join.isPending && t('invitation.going')} onClick={() => join.mutate({ token })}>
            {t('invitation.go')}
          </Button>
        </div>
      </div>
    </Door>
  )
}
