import { setTimeout as pause } from 'node:timers/promises'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { commonErrors } from '../../kernel/errors.ts'
import { fieldErrors } from '../../platform/actions/runner.ts'
import type { Clock } from '../../platform/clock.ts'
import { webHeaders } from '../../platform/http/identity.ts'
import type { Authenticate, Identity } from '../../platform/http/identity.ts'
import { comesFromUs } from '../../platform/http/origin.ts'
import type { Limits } from '../../platform/limits/index.ts'
import type { Audit } from './audit.ts'
import type { Auth } from './auth.ts'
import type { AuthStore } from './auth.store.ts'
import type { JoinInvited } from './join-invited.ts'
import { accountsErrors } from './errors.ts'
import { askLibrary, sendCookies } from './library-call.ts'
import type { LibraryAnswer } from './library-call.ts'
import { passwordFault } from './password.rules.ts'
import type { SetFirstPassword } from './set-first-password.ts'

export type RouteDeps = {
  auth: Auth
  people: AuthStore
  audit: Audit
  limits: Limits
  clock: Clock
  authenticate: Authenticate
  joinInvited: JoinInvited
  setFirstPassword: SetFirstPassword
  /** A workspace of their own for somebody who signed up by themselves. */
  openWorkspace: (given: { personId: string; name: string; address: string }) => Promise<unknown>
  signUp: 'invitation' | 'open'
  mailDelivers: boolean
  publicUrl: string | undefined
  allowedOrigins: readonly string[]
}

/** Answers that must not tell whether an account exists take this long, whatever was done for them. */
const evenMs = 300

const email = z.string().trim().toLowerCase().pipe(z.email('a mail address').max(254))
const password = z.string().min(1).max(1_000)
const token = z.string().min(20).max(2_000)
const name = z.string().trim().min(1).max(120)

type Context<B> = { request: FastifyRequest; reply: FastifyReply; body: B; deps: RouteDeps }
type Work<B> = (context: Context<B>) => Promise<unknown>

/** Sign-in and what belongs to it. Each route bounds, verifies, asks the library or the store, and answers `{ status }` or a problem. */
export function createAuthRoutes(deps: RouteDeps): (app: FastifyInstance) => void {
  return (app) => {
    const post = <S extends z.ZodType>(path: string, shape: S, work: Work<z.output<S>>) => {
      app.post(`/api/auth${path}`, async (request, reply) => {
        if (!comesFromUs(request, deps)) throw commonErrors.wrong_origin()
        const parsed = shape.safeParse(request.body ?? {})
        if (!parsed.success) throw commonErrors.invalid({ errors: fieldErrors(parsed.error) })
        const answer = await work({ request, reply, body: parsed.data, deps })
        return reply.header('cache-control', 'no-store').send(answer)
      })
    }
    post('/sign-in/email', z.object({ email, password, rememberMe: z.boolean().default(true) }), signIn)
    post('/sign-up/email', z.object({ name, email, password, invitation: token.optional() }), signUp)
    post('/sign-out', z.object({}), signOut)
    post('/welcome', z.object({ token }), welcome)
    post('/set-owner-password', z.object({ name, email, password }), setOwnerPassword)
    post('/request-password-reset', z.object({ email }), askForReset)
    post('/reset-password', z.object({ token, newPassword: password }), resetPassword)
    post(
      '/change-password',
      z.object({ currentPassword: password, newPassword: password, revokeOtherSessions: z.boolean().default(true) }),
      changePassword,
    )
    post('/send-verification-email', z.object({}), sendVerification)
    app.get('/api/auth/verify-email', (request, reply) =>
      verifyEmail({ request, reply, body: z.object({ token }).safeParse(request.query).data, deps }),
    )
  }
}

const ok = { status: 'ok' }

const signIn: Work<{ email: string; password: string; rememberMe: boolean }> = async ({ request, reply, body, deps }) => {
  const subject = { account: body.email, address: request.ip }
  await deps.limits.take('accounts.sign_in', subject)
  await deps.limits.take('accounts.sign_in_from', subject)
  const even = pause(evenMs)
  try {
    const answer = await askLibrary(deps.auth, request, { path: '/sign-in/email', body })
    await Promise.all([
      deps.limits.giveBack('accounts.sign_in', subject),
      deps.limits.giveBack('accounts.sign_in_from', subject),
      noteSignIn(answer, request, deps),
    ])
    return answerWith({ reply, request, deps }, answer)
  } catch (error) {
    const person = await deps.people.findPersonByEmail(body.email)
    if (person) await deps.audit.ofPerson({ personId: person.id, action: 'accounts.sign_in', ok: false, address: request.ip })
    await even
    throw error
  }
}

const signUp: Work<{ name: string; email: string; password: string; invitation?: string }> = async ({ request, reply, body, deps }) => {
  await deps.limits.take('accounts.mail', { address: request.ip })
  if (body.invitation === undefined && deps.signUp !== 'open') throw accountsErrors.sign_up_closed()
  requireGoodPassword(body.password, [body.name, body.email])
  const { invitation, ...person } = body
  if (invitation !== undefined) {
    const answer = await deps.joinInvited({ ...person, token: invitation, address: request.ip }, () =>
      askLibrary(deps.auth, request, { path: '/join', body: person }),
    )
    return answerWith({ reply, request, deps }, answer)
  }
  const even = pause(evenMs)
  const answer = await askLibrary(deps.auth, request, { path: '/sign-up/email', body: person }).finally(() => even)
  if (deps.mailDelivers) return { status: 'check_mail' }
  if (answer.personId !== undefined) await deps.openWorkspace({ personId: answer.personId, name: body.name, address: request.ip })
  return answerWith({ reply, request, deps }, answer)
}

const signOut: Work<object> = async ({ request, reply, deps }) =>
  answerWith({ reply, request, deps }, await askLibrary(deps.auth, request, { path: '/sign-out', body: {} }))

const welcome: Work<{ token: string }> = async ({ request, reply, body, deps }) => {
  await deps.limits.take('accounts.sign_in_from', { address: request.ip })
  const answer = await askLibrary(deps.auth, request, { path: '/welcome', body })
  await noteSignIn(answer, request, deps)
  return answerWith({ reply, request, deps }, answer)
}

const setOwnerPassword: Work<{ name: string; email: string; password: string }> = async ({ request, body, deps }) => {
  const { actor, sessionId } = await requirePerson(request, deps)
  requireGoodPassword(body.password, [body.name, body.email])
  await deps.setFirstPassword({ ...body, personId: actor.id, sessionId: sessionId ?? '' })
  await deps.audit.ofPerson({ personId: actor.id, action: 'accounts.set_password', ok: true, address: request.ip })
  return ok
}

const askForReset: Work<{ email: string }> = async ({ request, body, deps }) => {
  await deps.limits.take('accounts.mail', { address: request.ip })
  await Promise.all([pause(evenMs), askLibrary(deps.auth, request, { path: '/request-password-reset', body })])
  return ok
}

const resetPassword: Work<{ token: string; newPassword: string }> = async ({ request, body, deps }) => {
  await deps.limits.take('accounts.sign_in_from', { address: request.ip })
  requireGoodPassword(body.newPassword)
  await askLibrary(deps.auth, request, { path: '/reset-password', body })
  return ok
}

const changePassword: Work<{ currentPassword: string; newPassword: string; revokeOtherSessions: boolean }> = async ({
  request,
  reply,
  body,
  deps,
}) => {
  const { actor } = await requirePerson(request, deps)
  const person = await deps.people.findPerson(actor.id)
  requireGoodPassword(body.newPassword, [person?.name ?? '', person?.email ?? ''])
  const subject = { account: person?.email ?? actor.id }
  await deps.limits.take('accounts.sign_in', subject)
  const note = (ok: boolean) => deps.audit.ofPerson({ personId: actor.id, action: 'accounts.change_password', ok, address: request.ip })
  try {
    const answer = await askLibrary(deps.auth, request, { path: '/change-password', body })
    await Promise.all([deps.limits.giveBack('accounts.sign_in', subject), note(true)])
    return answerWith({ reply, request, deps }, answer)
  } catch (error) {
    await note(false)
    throw error
  }
}

const sendVerification: Work<object> = async ({ request, deps }) => {
  const { actor } = await requirePerson(request, deps)
  await deps.limits.take('accounts.mail', { address: request.ip })
  const person = await deps.people.findPerson(actor.id)
  if (person && !person.email_verified)
    await askLibrary(deps.auth, request, { path: '/send-verification-email', body: { email: person.email } })
  return ok
}

async function verifyEmail({ request, reply, body, deps }: Context<{ token: string } | undefined>) {
  const found =
    body && (await askLibrary(deps.auth, request, { path: '/verify-email', method: 'GET', query: { token: body.token, callbackURL: '/' } }))
  if (found) sendCookies(reply, found.cookies, isSecure(request, deps))
  return reply.redirect(found && !found.location?.includes('error=') ? '/' : '/sign-in', 303)
}

function answerWith({ reply, request, deps }: Omit<Context<unknown>, 'body'>, answer: LibraryAnswer) {
  sendCookies(reply, answer.cookies, isSecure(request, deps))
  return ok
}

async function noteSignIn({ personId }: LibraryAnswer, request: FastifyRequest, { audit }: RouteDeps): Promise<void> {
  if (personId !== undefined) await audit.ofPerson({ personId, action: 'accounts.sign_in', ok: true, address: request.ip })
}

async function requirePerson(request: FastifyRequest, { authenticate }: RouteDeps): Promise<Identity> {
  const identity = await authenticate(webHeaders(request))
  if (identity?.actor.kind !== 'person') throw commonErrors.signed_out()
  return identity
}

function requireGoodPassword(given: string, about: readonly string[] = []): void {
  const message = passwordFault(given, about)
  if (message !== undefined) throw accountsErrors.weak_password({ errors: [{ path: 'password', message }] })
}

/** Behind a proxy of yours the way to us is plain, so PUBLIC_URL says what the browser sees. */
function isSecure(request: FastifyRequest, { publicUrl }: RouteDeps): boolean {
  if (request.protocol === 'https') return true
  return publicUrl !== undefined && new URL(publicUrl).protocol === 'https:' && new URL(publicUrl).host === request.host
}
