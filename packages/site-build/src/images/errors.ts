export const pictureRefusals = {
  no_picture: 'This is no picture that can be read here. JPEG, PNG, WebP, AVIF, GIF and SVG can.',
  heic: 'This photo is in the HEIC form of newer phones, which cannot be read here. Save it as JPEG, or send it to yourself by mail as JPEG, and bring that.',
  wrong_name: 'The name says another kind of picture than the file is. Rename it or save it anew.',
  two_faced: 'This file is a picture and something else at the same time. Save it anew with a picture program.',
  too_many_pixels: 'This picture has more than 50 million pixels. Make it smaller and bring it again.',
  too_many_frames: 'This animation has more frames than can be looked through. Bring one of its pictures.',
  damaged: 'This picture is damaged: it cannot be read to its end.',
  unsafe_drawing: 'This SVG drawing reaches outside itself or is too tangled. Save it as PNG and bring that.',
} as const
export type PictureRefusalCode = keyof typeof pictureRefusals

/** A picture that is not taken in. `message` may be shown. */
export class PictureRefusal extends Error {
  override readonly name = 'PictureRefusal'
  readonly code: PictureRefusalCode

  constructor(code: PictureRefusalCode, cause?: unknown) {
    super(pictureRefusals[code], { cause })
    this.code = code
  }
}
