import { betterAuth } from 'better-auth'
import type { BetterAuthOptions } from 'better-auth'
import type { NewId } from '../../kernel/ids.ts'
import type { AccountMails } from './account-mails.ts'
import { addressHeader, base, originHeader, resetMinutes } from './auth-names.ts'
import type { AuthStore } from './auth.store.ts'
import { hashPassword, verifyPassword } from './password-hash.ts'
import { passwordLength } from './password.rules.ts'
import { welcomePlugin } from './welcome-plugin.ts'

const dayS = 86_400

export type AuthOptions = AccountMails & {
  store: AuthStore
  /** 32 random bytes or more; never the library's published default. */
  secret: string
  newId: NewId
  /** True: a new person must confirm the address before the first sign-in. */
  confirmFirst: boolean
  /** Origins beside the one a request came to that may speak for us. */
  trusted: readonly string[]
  /** Takes a one-time link; gives the person it is for. */
  useLink: (token: string) => Promise<string | undefined>
  /** Writes down that somebody set a new password by a link from a mail. */
  noteReset: (personId: string, address: string) => Promise<void>
}

export type Auth = ReturnType<typeof createAuth>

/**
 * The auth library, with its measured traps closed: secret given and checked, rate limit on and origin check on whatever NODE_ENV says, base address
 * fixed so the Host header decides nothing.
 */
export function createAuth(options: AuthOptions) {
  const { store, secret, newId, trusted, useLink } = options
  if (Buffer.from(secret, 'base64url').length < 32) throw new Error('the secret of sessions must be 32 bytes or more')
  return betterAuth({
    appName: 'Manara',
    baseURL: base,
    basePath: '/api/auth',
    secret,
    telemetry: { enabled: false },
    logger: { disabled: true },
    database: store.library,
    ...whereThingsLie,
    ...waysIn(options),
    rateLimit,
    trustedOrigins: (request) => [originOf(request), ...trusted],
    advanced: {
      cookiePrefix: 'manara',
      useSecureCookies: false,
      disableOriginCheck: false,
      disableCSRFCheck: false,
      ipAddress: { ipAddressHeaders: [addressHeader] },
      database: { generateId: ({ model }) => newId(idPrefix[model] ?? 'aid') },
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/' },
    },
    plugins: [welcomePlugin(useLink)],
  })
}

const originOf = (request: Request | undefined) => request?.headers.get(originHeader) ?? base

/** Tables and columns as the migrations name them. */
const whereThingsLie = {
  user: { modelName: 'people', fields: { emailVerified: 'email_verified', createdAt: 'created_at', updatedAt: 'updated_at' } },
  session: {
    modelName: 'sessions',
    fields: {
      expiresAt: 'expires_at',
      createdAt: 'created_at',
      updatedAt: 'updated_at',
      ipAddress: 'ip_address',
      userAgent: 'user_agent',
      userId: 'person_id',
    },
    expiresIn: 30 * dayS,
    disableSessionRefresh: true,
    cookieCache: { enabled: false },
  },
  account: {
    modelName: 'credentials',
    fields: {
      accountId: 'account_id',
      providerId: 'provider_id',
      userId: 'person_id',
      accessToken: 'access_token',
      refreshToken: 'refresh_token',
      idToken: 'id_token',
      accessTokenExpiresAt: 'access_token_expires_at',
      refreshTokenExpiresAt: 'refresh_token_expires_at',
      createdAt: 'created_at',
      updatedAt: 'updated_at',
    },
  },
  verification: { modelName: 'verifications', fields: { expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at' } },
} satisfies Partial<BetterAuthOptions>

/** Passwords and mailed links: what opens the door, and what is told about it. */
function waysIn({ confirmFirst, sendReset, sendVerification, noteReset }: AuthOptions) {
  return {
    emailAndPassword: {
      enabled: true,
      requireEmailVerification: confirmFirst,
      minPasswordLength: passwordLength.min,
      maxPasswordLength: passwordLength.max,
      password: { hash: hashPassword, verify: verifyPassword },
      resetPasswordTokenExpiresIn: resetMinutes * 60,
      revokeSessionsOnPasswordReset: true,
      onPasswordReset: ({ user }, request) => noteReset(user.id, request?.headers.get(addressHeader) ?? ''),
      sendResetPassword: ({ user, token }, request) => sendReset(user, token, originOf(request)),
    },
    emailVerification: {
      sendOnSignUp: confirmFirst,
      sendOnSignIn: confirmFirst,
      autoSignInAfterVerification: true,
      expiresIn: dayS,
      sendVerificationEmail: ({ user, token }, request) => sendVerification(user, token, originOf(request)),
    },
  } satisfies Partial<BetterAuthOptions>
}

/** Address and account are bounded in PostgreSQL before a request comes here; this is the floor below. */
const rateLimit = {
  enabled: true,
  window: 60,
  max: 300,
  storage: 'memory',
  customRules: {
    '/sign-in/*': { window: 60, max: 300 },
    '/sign-up/*': { window: 60, max: 300 },
    '/change-password': { window: 60, max: 30 },
  },
} satisfies BetterAuthOptions['rateLimit']

const idPrefix: Record<string, string> = { user: 'per', session: 'ses', account: 'crd', verification: 'vrf' }
