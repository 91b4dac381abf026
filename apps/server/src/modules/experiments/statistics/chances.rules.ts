// Chances that the other rules rest on. Nothing here knows of visitors.

const half = 0.5 * Math.log(2 * Math.PI)
const lanczos = [
  676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905, -0.13857109526572012,
  9.9843695780195716e-6, 1.5056327351493116e-7,
]

/** Natural logarithm of the gamma function, for x > 0; right to about 1e-13 (Lanczos, g = 7). */
export function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x)
  const sum = lanczos.reduce((total, weight, index) => total + weight / (x + index), 0.99999999999980993)
  const t = x + 6.5
  return half + (x - 0.5) * Math.log(t) - t + Math.log(sum)
}

export const logBeta = (a: number, b: number): number => logGamma(a) + logGamma(b) - logGamma(a + b)

/** The chance that a chi-square number of one degree of freedom is at least x. */
export const chiSquareTail = (x: number): number => Math.min(1, complementaryError(Math.sqrt(Math.max(0, x) / 2)))

/** erfc for z >= 0, relative error below 1.2e-7 (Press et al., Numerical Recipes, 6.2). */
function complementaryError(z: number): number {
  const t = 1 / (1 + z / 2)
  const weights = [
    -1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806, 0.27886807, -1.13520398, 1.48851587, -0.82215223, 0.17087277,
  ]
  return t * Math.exp(-z * z + weights.reduceRight((total, weight) => total * t + weight, 0))
}
