import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { isDatabaseTrouble } from '../db/database-trouble.rules.ts'
import { AppError, commonErrors, statusOfKind } from '../../kernel/errors.ts'

type Answer = { status: number; body: Record<string, unknown>; retryAfterSeconds?: number }

/** RFC 9457 for any failure. Only an `AppError` speaks for itself; everything else is a plain 500 without words from inside. */
export function problemOf(error: unknown, requestId: string): Answer {
  const known = asAppError(error)
  if (!known) {
    return {
      status: 500,
      body: {
        type: 'about:blank',
        code: 'request.bug',
        title: 'Something went wrong',
        status: 500,
        detail: `This is a fault of Manara. Its number in the log is ${requestId}.`,
        requestId,
      },
    }
  }
  const status = statusOfKind[known.kind]
  const { retryAfterSeconds } = known.details as { retryAfterSeconds?: number }
  return {
    status,
    retryAfterSeconds,
    body: { type: 'about:blank', code: known.code, title: titles[known.kind], status, detail: known.message, requestId, ...known.details },
  }
}

const titles: Record<AppError['kind'], string> = {
  invalid: 'That does not fit',
  signed_out: 'Sign in first',
  forbidden: 'Not allowed',
  not_found: 'Not found',
  conflict: 'It changed meanwhile',
  too_large: 'Too large',
  blocked: 'Held back',
  limited: 'Too often',
  unavailable: 'Not available now',
}

/** Failures of the framework and the database, in our words; undefined for a bug. */
function asAppError(error: unknown): AppError | undefined {
  if (error instanceof AppError) return error
  const { code = '', statusCode = 0 } = (error ?? {}) as Partial<FastifyError>
  const known = frameworkErrors[code]
  if (known) return known()
  if (statusCode >= 400 && statusCode < 500) return commonErrors.unreadable()
  return isDatabaseTrouble(error) ? commonErrors.database_away() : undefined
}

const frameworkErrors: Record<string, () => AppError> = {
  FST_ERR_CTP_BODY_TOO_LARGE: commonErrors.too_large,
  FST_REQ_FILE_TOO_LARGE: commonErrors.too_large,
  FST_ERR_CTP_INVALID_MEDIA_TYPE: commonErrors.wrong_type,
  FST_ERR_NOT_FOUND: commonErrors.not_found,
}

/** Fastify's error handler: logs what is ours to mend, sends the problem. */
export function sendProblem(error: unknown, request: FastifyRequest, reply: FastifyReply) {
  const { status, body, retryAfterSeconds } = problemOf(error, request.id)
  if (status >= 500) request.log.error({ err: error }, 'request failed')
  if (retryAfterSeconds !== undefined) reply.header('retry-after', String(Math.ceil(retryAfterSeconds)))
  return reply.code(status).type('application/problem+json').send(body)
}
