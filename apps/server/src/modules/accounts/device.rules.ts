const browsers: [RegExp, string][] = [
  [/Edg\//, 'Edge'],
  [/OPR\/|Opera/, 'Opera'],
  [/Firefox\//, 'Firefox'],
  [/Chrome\//, 'Chrome'],
  [/Safari\//, 'Safari'],
]
const systems: [RegExp, string][] = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS X|Macintosh/, 'Mac'],
  [/Linux/, 'Linux'],
]
const first = (list: [RegExp, string][], text: string) => list.find(([sign]) => sign.test(text))?.[1]

/** `Firefox, Linux` from a User-Agent: enough to tell one's devices apart. Unknown programs give their own first word. */
export function deviceOf(userAgent: string): string {
  const known = [first(browsers, userAgent), first(systems, userAgent)].filter((name) => name !== undefined)
  return known.join(', ') || (userAgent.split(/[\s/]/)[0] ?? '').slice(0, 40) || '?'
}
