import { defineErrors } from '../../kernel/errors.ts'

export const accountsErrors = defineErrors('accounts', {
  wrong_sign_in: ['signed_out', () => 'Address and password do not fit together.'],
  sign_up_closed: ['forbidden', () => 'New people come by invitation here. Ask an owner of the workspace for one.'],
  sign_up_failed: ['conflict', () => 'This did not work. If you have an account with this address, sign in or set a new password.'],
  weak_password: ['invalid', (d: { errors: { path: string; message: string }[] }) => d.errors[0]?.message ?? 'Choose another password.'],
  link_used: ['not_found', () => 'This link was used, is too old or was never ours.'],
  has_password: ['conflict', () => 'This account has a password. Sign in with it to change it.'],
  address_taken: ['conflict', () => 'This address cannot be used for this account.'],
  wrong_password: ['invalid', () => 'The present password is not right.'],
  no_workspace: ['forbidden', () => 'You belong to no workspace now. Ask an owner for an invitation, or create one.'],
  workspace_missing: ['not_found', () => 'That workspace does not exist, or not for you.'],
  member_missing: ['not_found', () => 'That person is not in this workspace.'],
  last_owner: ['conflict', () => 'A workspace needs an owner. Make somebody else owner first.'],
  owners_only: ['forbidden', () => 'Only an owner may do this to an owner or make one.'],
  already_member: ['conflict', () => 'That person is in this workspace already.'],
  invitation_missing: ['not_found', () => 'This invitation was used, taken back or is too old. Ask for a new one.'],
  key_missing: ['not_found', () => 'That key does not exist.'],
  scope_too_wide: ['forbidden', (d: { scope: string }) => `You may not give a key the right ${d.scope}: you do not hold it yourself.`],
  session_missing: ['not_found', () => 'That device is not signed in.'],
})
