import type { MultipartFile } from '@fastify/multipart'
import type { hosting } from '@manara/contracts'
import { ZipRefusal, contentTypeOf, unzipSite } from '@manara/site-build'
import type { FastifyPluginAsync, FastifyRequest } from 'fastify'
import type { z } from 'zod'
import type { Actor } from '../../kernel/actor.ts'
import { AppError, commonErrors } from '../../kernel/errors.ts'
import type { NewId } from '../../kernel/ids.ts'
import { scopeOf } from '../../kernel/store.ts'
import type { Clock } from '../../platform/clock.ts'
import { uploadBounds } from '../../platform/limits/index.ts'
import { hostingErrors } from './errors.ts'
import type { Blobs, BuildFile, ManifestFile } from './manifest.ts'
import type { HostingStore } from './store.ts'

type Deps = {
  store: HostingStore
  blobs: Blobs
  clock: Clock
  newId: NewId
  /** Who sends it; refuses strangers and requests of other origins. */
  identify: (request: FastifyRequest) => Promise<Actor>
  takeLimit: (workspaceId: string) => Promise<void>
}

/** `POST /api/upload`: the one route by which bytes enter. It bounds, verifies, stores and answers; what follows is a deployment. */
export function uploadRoute(deps: Deps): FastifyPluginAsync {
  return async function routes(app) {
    app.post('/api/upload', async (request, reply) => {
      const actor = await deps.identify(request)
      if (!actor.grants.has('hosting:edit')) throw commonErrors.forbidden({ may: 'hosting:edit' })
      if (!request.isMultipart()) throw hostingErrors.no_file()
      await deps.takeLimit(actor.workspaceId)
      const files = unpacked(await collect(request).catch(asTheirFault))
      if (!files.some((file) => file.path === 'index.html')) throw hostingErrors.no_front_page()
      return reply.code(201).send(await keep(actor, files, deps))
    })
  }
}

async function collect(request: FastifyRequest): Promise<BuildFile[]> {
  const files: BuildFile[] = []
  let bytes = 0
  for await (const part of request.files({
    limits: { files: uploadBounds.files, fileSize: uploadBounds.bytes },
    throwFileSizeLimit: false,
  })) {
    const body = await bodyOf(part)
    bytes += body.byteLength
    if (part.file.truncated || bytes > uploadBounds.bytes) throw hostingErrors.upload_too_large()
    files.push({ path: nameOf(part), type: part.mimetype, body })
  }
  if (files.length === 0) throw hostingErrors.no_file()
  return files
}

/** Whatever goes wrong while reading what somebody sends (no boundary, a part cut short) is about what they sent. */
function asTheirFault(error: unknown): never {
  if (error instanceof AppError || (error as { statusCode?: number }).statusCode !== undefined) throw error
  throw commonErrors.unreadable()
}

async function bodyOf(part: MultipartFile): Promise<Buffer> {
  try {
    return await part.toBuffer()
  } catch (error) {
    throw (error as { code?: string }).code === 'FST_REQ_FILE_TOO_LARGE' ? hostingErrors.upload_too_large() : error
  }
}

/** A browser may send a folder with the name; only the last part of it is a file of the site. */
const nameOf = (part: MultipartFile) => (part.filename ?? '').split(/[\\/]/).at(-1) ?? ''

/** One ZIP is taken apart; single files are the site's top folder. */
function unpacked(files: BuildFile[]): BuildFile[] {
  const [first] = files
  try {
    if (files.length === 1 && first && /\.zip$/i.test(first.path))
      return [...unzipSite(first.body)].map(([path, file]) => ({ path, type: file.type, body: file.body }))
  } catch (error) {
    if (error instanceof ZipRefusal) throw hostingErrors.bad_archive({ reason: error.message })
    throw error
  }
  return files.map((file) => {
    const type = contentTypeOf(file.path)
    if (type === undefined || !/^[\w][\w .-]{0,120}$/.test(file.path))
      throw hostingErrors.bad_archive({ reason: `a site may not have a file called ${file.path.slice(0, 60)}.` })
    return { ...file, type }
  })
}

async function keep(
  actor: Actor,
  files: readonly BuildFile[],
  { store, blobs, clock, newId }: Deps,
): Promise<z.input<typeof hosting.UploadAnswer>> {
  const scope = scopeOf(actor)
  const manifest: ManifestFile[] = []
  for (const file of files) {
    const { fileId, sha256 } = await blobs.put(scope, file).catch((error: unknown) => {
      throw error instanceof AppError && error.kind === 'invalid'
        ? hostingErrors.bad_archive({ reason: `${file.path}: ${error.message}` })
        : error
    })
    manifest.push({ path: file.path, type: file.type, size: file.body.byteLength, sha256, fileId })
  }
  const id = newId('upl')
  await store.write(scope, ({ insertUpload }) => insertUpload({ id, manifest, made_by: scope.actor, created_at: clock.now() }))
  return { uploadId: id, files: manifest.map(({ path, size, type }) => ({ path, size, type })) }
}
