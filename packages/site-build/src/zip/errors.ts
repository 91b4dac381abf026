export const zipRefusals = {
  not_a_zip: 'This file is not a ZIP archive, or it is damaged.',
  too_many_files: 'The archive holds more files than a site may have.',
  too_large: 'Unpacked, the archive would be larger than a site may be.',
  file_too_large: 'One file in the archive is larger than a file of a site may be.',
  bomb: 'The archive unpacks to far more than it weighs, as a decompression bomb does.',
  bad_path: 'A file in the archive has a path that leads outside the site or cannot be served.',
  duplicate: 'Two files in the archive have the same path.',
  symlink: 'The archive holds a link instead of a file.',
  bad_type: 'The archive holds a kind of file that a site may not have.',
  encrypted: 'The archive is locked with a password.',
  no_index: 'The archive has no index.html at its top, so there would be no front page.',
} as const
export type ZipRefusalCode = keyof typeof zipRefusals

/** An archive that is not taken in. `message` may be shown; `path` names the entry, if one is to blame. */
export class ZipRefusal extends Error {
  readonly code: ZipRefusalCode
  readonly path: string | undefined

  constructor(code: ZipRefusalCode, path?: string) {
    super(zipRefusals[code])
    this.name = 'ZipRefusal'
    this.code = code
    this.path = path
  }
}
