import { currentLanguage } from './i18n.ts'
import { asProblem, problemFrom } from './problem.ts'

/** Sign-in is not an action: it has its own small routes. Failures are thrown as `Problem`. */
async function post(path: string, body: Record<string, unknown>): Promise<Record<string, unknown>> {
  const response = await fetch(`/api/auth${path}`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', accept: 'application/json', 'accept-language': currentLanguage() },
    body: JSON.stringify(body),
  }).catch((error: unknown) => {
    throw asProblem(error)
  })
  if (!response.ok) throw await problemFrom(response)
  return (await response.json().catch(() => ({}))) as Record<string, unknown>
}

export const signIn = (given: { email: string; password: string }) => post('/sign-in/email', { ...given, rememberMe: true })
export const signUp = (given: { name: string; email: string; password: string; invitation?: string | undefined }) =>
  post('/sign-up/email', given)
export const signOut = () => post('/sign-out', {})
/** Answers the same for known and unknown addresses. */
export const askForReset = (email: string) => post('/request-password-reset', { email })
export const resetPassword = (given: { token: string; newPassword: string }) => post('/reset-password', given)
/** Trades the one-time link of the first start for a session. */
export const openWelcomeLink = (token: string) => post('/welcome', { token })
/** The first owner came by link and gives name, address and password now or later. */
export const setOwnerPassword = (given: { name: string; email: string; password: string }) => post('/set-owner-password', given)
export const changePassword = (given: { currentPassword: string; newPassword: string }) =>
  post('/change-password', { ...given, revokeOtherSessions: true })
/** Sends the mail that proves the address once more. */
export const askForVerification = () => post('/send-verification-email', {})
