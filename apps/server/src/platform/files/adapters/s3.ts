import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import { AppError } from '../../../kernel/errors.ts'
import { filesErrors } from '../errors.ts'
import { blobPath } from '../blobs.ts'
import type { BlobStore } from '../blobs.ts'

export type S3Settings = { endpoint: string; region: string; bucket: string; accessKeyId: string; secretAccessKey: string }

/** Bytes in a bucket of any S3-speaking store (R2, MinIO, AWS). The vendor's code is loaded with the first file: it is large and most do without. */
export function createS3Blobs({ endpoint, region, bucket, accessKeyId, secretAccessKey }: S3Settings): BlobStore {
  const load = once(async () => {
    const sdk = await import('@aws-sdk/client-s3')
    // Path style and no trailing checksums: what all S3-speaking stores understand.
    const client = new sdk.S3Client({
      endpoint,
      region,
      credentials: { accessKeyId, secretAccessKey },
      forcePathStyle: true,
      maxAttempts: 3,
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
    })
    return { sdk, client }
  })
  const at = (key: Parameters<typeof blobPath>[0]) => ({ Bucket: bucket, Key: blobPath(key) })
  return {
    keep: async (key, spooled) => {
      const { sdk, client } = await load()
      await translate(
        client.send(new sdk.PutObjectCommand({ ...at(key), Body: createReadStream(spooled.path), ContentLength: spooled.size })),
      )
    },
    open: async (key) => {
      const { sdk, client } = await load()
      const found = await translate(client.send(new sdk.GetObjectCommand(at(key))), () => undefined)
      return found?.Body as Readable | undefined
    },
    remove: async (key) => {
      const { sdk, client } = await load()
      await translate(client.send(new sdk.DeleteObjectCommand(at(key))), () => undefined)
    },
  }
}

/** The store's failures become ours; what it does not have is no failure where `absent` says so. */
async function translate<T>(call: Promise<T>, absent?: () => undefined): Promise<T | undefined> {
  try {
    return await call
  } catch (error) {
    const { name, $metadata } = error as { name?: string; $metadata?: { httpStatusCode?: number } }
    if (absent && (name === 'NoSuchKey' || $metadata?.httpStatusCode === 404)) return absent()
    const { code, kind, message } = filesErrors.out_of_reach()
    throw new AppError(code, kind, { message, cause: error })
  }
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => (made ??= make())
}
