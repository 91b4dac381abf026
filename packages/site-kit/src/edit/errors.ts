export type EditErrorCode =
  | 'unknown_section'
  | 'unknown_page'
  | 'unknown_path'
  | 'unknown_field'
  | 'unknown_type'
  | 'unknown_variant'
  | 'unknown_fact'
  | 'unknown_language'
  | 'unknown_refusal'
  | 'front_page'
  | 'address_taken'
  | 'last_language'
  | 'too_long'
  | 'too_many'
  | 'wrong_shape'
  | 'patch_failed'

/** An edit that cannot be made. The message is one sentence that may be shown to the owner. */
export class EditError extends Error {
  override name = 'EditError'
  readonly code: EditErrorCode

  constructor(code: EditErrorCode, sentence: string) {
    super(sentence)
    this.code = code
  }
}
