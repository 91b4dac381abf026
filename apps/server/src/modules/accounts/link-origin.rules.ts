import { isIP } from 'node:net'

type Here = { publicUrl: string | undefined; fallback: string; ownAddresses: readonly string[] }

/**
 * The origin for links in mails that somebody asked for without signing in. The Host header is the asker's to choose, so it counts only when it
 * can lead nowhere else: this machine's names and addresses. Everything else gets PUBLIC_URL, or else the address on this machine.
 */
export function linkOrigin(requested: string, { publicUrl, fallback, ownAddresses }: Here): string {
  if (publicUrl !== undefined) return publicUrl
  if (!URL.canParse(requested)) return fallback
  const { hostname, origin } = new URL(requested)
  const bare = hostname.replace(/^\[|\]$/g, '').toLowerCase()
  return isOurs(bare, ownAddresses) ? origin : fallback
}

function isOurs(name: string, ownAddresses: readonly string[]): boolean {
  if (isIP(name) !== 0) return ownAddresses.includes(name)
  return name === 'localhost' || name.endsWith('.localhost') || ownAddresses.includes(name)
}
