import { oklchOf } from './colour.ts'
import type { Look } from './look.ts'
import type { Scheme, Surface, SurfaceName } from './palette.ts'

const names: Readonly<Record<keyof Surface, string>> = {
  ground: 'bg',
  text: 'tx',
  quiet: 'qt',
  edge: 'ed',
  accent: 'ac',
  onAccent: 'oa',
  accentText: 'at',
  partner: 'pt',
  wash: 'ws',
}
/** `color-scheme` follows the ground, so that a date picker on a dark band shows its light icon. */
const declare = (surface: Surface): string =>
  `${(Object.keys(names) as (keyof Surface)[]).map((key) => `--${names[key]}:${surface[key]}`).join(';')};color-scheme:${oklchOf(surface.ground).l < 0.6 ? 'dark' : 'light'}`
const rules = (scheme: Scheme, used: readonly SurfaceName[]): string =>
  used
    .map(
      (name) =>
        `${name === 'plain' ? `:root{--g:${scheme.plain.ground};--fl:${scheme.flood.ground}}:root,.s-plain` : `.s-${name}`}{${declare(scheme[name])}}`,
    )
    .join('')

const radii = { sharp: ['0', '0', '0'], soft: ['.375rem', '.75rem', '1.25rem'], round: ['.75rem', '1.5rem', '2.5rem'] } as const
const steps = { airy: 'clamp(4.75rem,11vw,8.5rem)', normal: 'clamp(4rem,9vw,6.5rem)', tight: 'clamp(3.25rem,7vw,5.25rem)' } as const

/** The custom properties of a look: colours for the surfaces in use, in one or both schemes, then sizes. */
export function tokensCss(look: Look, used: readonly SurfaceName[]): string {
  const { light, dark } = look.colours
  const held = look.scheme === 'dark' ? dark : light
  const night = look.scheme === 'auto' ? `@media(prefers-color-scheme:dark){${rules(dark, used)}}` : ''
  const [small, medium, large] = radii[look.radius]
  const button = { pill: '99rem', block: look.radius === 'sharp' ? '0' : small, line: '0' }[look.button]
  const size = `:root{--r1:${small};--r2:${medium};--r3:${large};--rb:${button};--step:${steps[look.density]};--gut:clamp(1.125rem,5vw,5rem);--k:${look.pair.scale}}`
  return size + rules(held, used) + night
}

/** What art is drawn with: the properties of whatever surface it stands on. */
export const artPalette = {
  ground: 'var(--bg)',
  ink: 'var(--tx)',
  accent: 'var(--ac)',
  partner: 'var(--pt)',
  soft: 'var(--ws)',
  line: 'var(--ed)',
} as const

/** The same roles as plain colours, for files that stand outside the page: favicon and social image. */
export const fixedPalette = (surface: Surface) => ({
  ground: surface.ground,
  ink: surface.text,
  accent: surface.accent,
  partner: surface.partner,
  soft: surface.wash,
  line: surface.edge,
})
