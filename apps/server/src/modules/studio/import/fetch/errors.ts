export const fetchRefusals = {
  bad_address: 'This is no address of a site.',
  bad_scheme: 'Only addresses that begin with http or https can be read.',
  bad_port: 'Only the usual ports of the web can be read.',
  has_password: 'The address holds a name or a password. Leave them out.',
  not_public: 'This address leads into a private network and is not asked.',
  no_such_site: 'There is no site at this address.',
  no_answer: 'The site did not answer in time, or broke off.',
  too_large: 'What the site sent is larger than a page should be.',
  too_many_hops: 'The site sends from one address to the next without end.',
  bad_answer: 'The site answered with an error.',
  wrong_type: 'What stands at this address is no page.',
  robots: 'The site asks that programs do not read this, so it was not read.',
} as const
export type FetchRefusalCode = keyof typeof fetchRefusals

/** Why an address was not read. `message` may be shown. */
export class FetchRefusal extends Error {
  override readonly name = 'FetchRefusal'
  readonly code: FetchRefusalCode
  /** The HTTP status, where the site answered with one. */
  readonly status: number | undefined

  constructor(code: FetchRefusalCode, more: { status?: number; cause?: unknown } = {}) {
    super(fetchRefusals[code], { cause: more.cause })
    this.code = code
    this.status = more.status
  }
}
