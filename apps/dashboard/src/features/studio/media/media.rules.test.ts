import { expect, test } from 'vitest'
import { imageRef, picturesIn, shareOf, sizeText, stepFocus } from './media.rules.ts'

test('a picture is used with its words, its mark and its focus', () => {
  const picture = { id: 'img_1', width: 800, height: 600, alt: { en: 'Oven' }, decorative: false }
  expect(imageRef(picture)).toEqual({ media: 'img_1', width: 800, height: 600, alt: { en: 'Oven' } })
  expect(imageRef({ ...picture, decorative: true, focus: { x: 0.2, y: 1 } })).toMatchObject({ decorative: true, focus: { x: 0.2, y: 1 } })
})

test('the focus moves by arrows and stays on the picture', () => {
  expect(stepFocus({ x: 0.5, y: 0.5 }, 'ArrowLeft')).toEqual({ x: 0.45, y: 0.5 })
  expect(stepFocus({ x: 0.98, y: 0.5 }, 'ArrowRight')).toEqual({ x: 1, y: 0.5 })
  expect(stepFocus({ x: 0.5, y: 0.5 }, 'Tab')).toBeUndefined()
  expect(shareOf({ x: 60, y: 300 }, { left: 10, top: 100, width: 100, height: 100 })).toEqual({ x: 0.5, y: 1 })
})

test('only pictures are taken from what was dropped', () => {
  const files = [new File([''], 'a.txt', { type: 'text/plain' }), new File([''], 'b.png', { type: 'image/png' }), new File([''], 'C.JPG')]
  expect(picturesIn(files).map((file) => file.name)).toEqual(['b.png', 'C.JPG'])
})

test('a size is said as people say it', () => {
  expect([sizeText(3_400_000, 'en'), sizeText(120_400, 'en')]).toEqual(['3.4 MB', '120 kB'])
})
