import type { BetterAuthPlugin } from 'better-auth'
import { createAuthEndpoint } from 'better-auth/api'
import { setSessionCookie } from 'better-auth/cookies'
import { z } from 'zod'

/** Two ways into the library of our own: by the one-time link of the first start, and by invitation. Only our routes reach them. */
export function welcomePlugin(useLink: (token: string) => Promise<string | undefined>) {
  return {
    id: 'manara-welcome',
    endpoints: {
      openWelcome: createAuthEndpoint('/welcome', { method: 'POST', body: z.object({ token: z.string() }) }, async (ctx) => {
        const personId = await useLink(ctx.body.token)
        const user = personId === undefined ? null : await ctx.context.internalAdapter.findUserById(personId)
        if (!user) throw ctx.error('NOT_FOUND', { code: 'accounts.link_used' })
        const session = await ctx.context.internalAdapter.createSession(user.id)
        await setSessionCookie(ctx, { session, user })
        return ctx.json({ user })
      }),

      /** The address is confirmed: the invitation came there. */
      joinInvited: createAuthEndpoint(
        '/join',
        { method: 'POST', body: z.object({ name: z.string(), email: z.string(), password: z.string() }) },
        async (ctx) => {
          const { internalAdapter, password } = ctx.context
          const { name, email } = ctx.body
          const hash = await password.hash(ctx.body.password)
          if (await internalAdapter.findUserByEmail(email)) throw ctx.error('UNPROCESSABLE_ENTITY', { code: 'USER_ALREADY_EXISTS' })
          const user = await internalAdapter.createUser({ name, email, emailVerified: true }, { method: 'email-password' })
          await internalAdapter.linkAccount({ userId: user.id, providerId: 'credential', accountId: user.id, password: hash })
          const session = await internalAdapter.createSession(user.id)
          await setSessionCookie(ctx, { session, user })
          return ctx.json({ user })
        },
      ),
    },
  } satisfies BetterAuthPlugin
}
