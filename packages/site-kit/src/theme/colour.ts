/** Lightness 0 to 1, chroma 0 to about .37, hue in degrees. */
export type Oklch = { l: number; c: number; h: number }

type Three = [number, number, number]

/** Linear light of an eight bit channel. */
const linear = Array.from({ length: 256 }, (_, at) => (at / 255 <= 0.04045 ? at / 255 / 12.92 : ((at / 255 + 0.055) / 1.055) ** 2.4))
const channel = (light: number): number => Math.round(255 * (light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055))

/** OKLab to linear sRGB, which may lie outside 0 to 1 where no screen can show the colour. */
function toLinear(l: number, a: number, b: number): Three {
  const x = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const y = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const z = (l - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    4.0767416621 * x - 3.3077115913 * y + 0.2309699292 * z,
    -1.2684380046 * x + 2.6097574011 * y - 0.3413193965 * z,
    -0.0041960863 * x - 0.7034186147 * y + 1.707614701 * z,
  ]
}

/** OKLab of eight bit channels. */
export function oklabOf([red, green, blue]: readonly [number, number, number]): Three {
  const [r, g, b] = [linear[red] ?? 0, linear[green] ?? 0, linear[blue] ?? 0]
  const x = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const y = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const z = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [
    0.2104542553 * x + 0.793617785 * y - 0.0040720468 * z,
    1.9779984951 * x - 2.428592205 * y + 0.4505937099 * z,
    0.0259040371 * x + 0.7827717662 * y - 0.808675766 * z,
  ]
}

const isShown = (one: Three): boolean => one.every((part) => part >= -0.0001 && part <= 1.0001)

/** The channels of a colour, its chroma reduced until a screen can show it. */
function channelsOf({ l, c, h }: Oklch): Three {
  const [cos, sin] = [Math.cos((h * Math.PI) / 180), Math.sin((h * Math.PI) / 180)]
  const at = (chroma: number) => toLinear(l, chroma * cos, chroma * sin)
  let shown = at(c)
  if (!isShown(shown)) {
    let [low, high] = [0, c]
    for (let step = 0; step < 14; step++) {
      const middle = (low + high) / 2
      if (isShown(at(middle))) low = middle
      else high = middle
    }
    shown = at(low)
  }
  return shown.map((part) => channel(Math.min(1, Math.max(0, part)))) as Three
}

const partsOf = (hex: string): Three => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as Three
const luminance = ([r, g, b]: Three): number => 0.2126 * (linear[r] ?? 0) + 0.7152 * (linear[g] ?? 0) + 0.0722 * (linear[b] ?? 0)
const ratioOf = (a: number, b: number): number => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)

/** The colour as `#rrggbb`, its chroma reduced until a screen can show it. */
export const hexOf = (colour: Oklch): string =>
  `#${channelsOf(colour)
    .map((part) => part.toString(16).padStart(2, '0'))
    .join('')}`

/** `#rrggbb` in OKLCH; a grey has hue 0. */
export function oklchOf(hex: string): Oklch {
  const [l, a, b] = oklabOf(partsOf(hex))
  const c = Math.hypot(a, b)
  return c < 0.0001 ? { l, c: 0, h: 0 } : { l, c, h: ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360 }
}

/** WCAG 2 contrast of two `#rrggbb` colours, 1 to 21. */
export const contrast = (a: string, b: string): number => ratioOf(luminance(partsOf(a)), luminance(partsOf(b)))

export const turn = (colour: Oklch, degrees: number): Oklch => ({ ...colour, h: (((colour.h + degrees) % 360) + 360) % 360 })

/** How far two hues lie apart, 0 to 180. */
export const hueDistance = (a: number, b: number): number => {
  const gap = Math.abs(a - b) % 360
  return gap > 180 ? 360 - gap : gap
}

/**
 * The nearest lightness at which `colour` reaches `ratio` on every one of `grounds` (hex).
 * Looks in the direction away from the grounds first; when neither white nor black is enough the better end is given.
 */
export function solve(colour: Oklch, grounds: readonly string[], ratio: number): Oklch {
  const lights = grounds.map((ground) => luminance(partsOf(ground)))
  const worst = (l: number) => {
    const light = luminance(channelsOf({ ...colour, l }))
    return Math.min(...lights.map((ground) => ratioOf(light, ground)))
  }
  if (worst(colour.l) >= ratio) return colour
  const darker = search(colour.l, 0, { worst, ratio })
  const lighter = search(colour.l, 1, { worst, ratio })
  if (darker !== undefined && lighter !== undefined) return { ...colour, l: colour.l - darker <= lighter - colour.l ? darker : lighter }
  const found = darker ?? lighter
  return found !== undefined ? { ...colour, l: found } : { ...colour, l: worst(0) >= worst(1) ? 0 : 1 }
}

/** The lightness closest to `from` on the way to `end` that reaches the ratio, to a thousandth. */
function search(from: number, end: 0 | 1, { worst, ratio }: { worst: (l: number) => number; ratio: number }): number | undefined {
  // A hair more than asked, so that rounding to eight bits never falls below it.
  const enough = ratio + 0.03
  if (worst(end) < enough) return undefined
  let near = from
  let far: number = end
  for (let step = 0; step < 11; step++) {
    const middle = (near + far) / 2
    if (worst(middle) >= enough) far = middle
    else near = middle
  }
  return far
}
