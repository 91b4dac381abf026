import type { MultipartFile } from '@fastify/multipart'
import type { FastifyRequest } from 'fastify'
import { AppError, commonErrors } from '../../../kernel/errors.ts'
import { uploadBounds } from '../../../platform/limits/index.ts'
import { mediaErrors } from './errors.ts'

export type SentFile = { name: string; body: Buffer }
export type Sent = { files: SentFile[]; fields: Record<string, string> }

/** Reads a multipart request whole: at most 10 files and 50 MB together. Throws `studio.nothing_sent`, `studio.too_much_sent`. */
export async function collectFiles(request: FastifyRequest): Promise<Sent> {
  if (!request.isMultipart()) throw mediaErrors.nothing_sent()
  const sent = await readParts(request).catch(asTheirFault)
  if (sent.files.length === 0) throw mediaErrors.nothing_sent()
  return sent
}

async function readParts(request: FastifyRequest): Promise<Sent> {
  const sent: Sent = { files: [], fields: {} }
  let bytes = 0
  for await (const part of request.parts({ limits: { files: uploadBounds.files, fileSize: uploadBounds.bytes } })) {
    if (part.type === 'field') {
      sent.fields[part.fieldname] = String(part.value)
      continue
    }
    const body = await bodyOf(part)
    bytes += body.byteLength
    if (part.file.truncated || bytes > uploadBounds.bytes) throw mediaErrors.too_much_sent()
    sent.files.push({ name: part.filename ?? '', body })
  }
  return sent
}

async function bodyOf(part: MultipartFile): Promise<Buffer> {
  try {
    return await part.toBuffer()
  } catch (error) {
    throw isTooMuch(error) ? mediaErrors.too_much_sent() : error
  }
}

const isTooMuch = (error: unknown) => /^FST_(REQ_FILE_TOO_LARGE|FILES_LIMIT|PARTS_LIMIT)$/.test((error as { code?: string }).code ?? '')

/** Whatever goes wrong while reading what somebody sends (no boundary, a part cut short) is about what they sent. */
function asTheirFault(error: unknown): never {
  if (isTooMuch(error)) throw mediaErrors.too_much_sent()
  if (error instanceof AppError || (error as { statusCode?: number }).statusCode !== undefined) throw error
  throw commonErrors.unreadable()
}
