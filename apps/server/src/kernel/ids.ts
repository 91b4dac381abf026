const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

/**
 * `prefix_` and 26 letters and digits: 48 bits of time in milliseconds, then 80 random bits (as in ULID), so ids sort by the time they were made.
 * `random` gives 10 bytes.
 */
export function makeId(prefix: string, nowMs: number, random: Uint8Array): string {
  let value = BigInt(nowMs)
  for (const byte of random.subarray(0, 10)) value = (value << 8n) | BigInt(byte)
  let text = ''
  for (let place = 0; place < 26; place += 1) {
    text = alphabet[Number(value & 31n)] + text
    value >>= 5n
  }
  return `${prefix}_${text}`
}

export type NewId = (prefix: string) => string
