import { BlockList, isIP } from 'node:net'

/** What the internet does not route to strangers: this machine, its network, its provider's inner services, and ways to write those differently. */
const closed = new BlockList()
const closed4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.31.196.0/24',
  '192.52.193.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '192.175.48.0/24',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
]
for (const net of closed4) closed.addSubnet(net.split('/')[0] ?? '', Number(net.split('/')[1]), 'ipv4')
// Within the routed part of IPv6: tunnels that carry an IPv4 address inside, and blocks for documents and special uses.
for (const [net, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['2620:4f:8000::', 48],
  ['3fff::', 20],
] as const)
  closed.addSubnet(net, bits, 'ipv6')

const open6 = new BlockList()
open6.addSubnet('2000::', 3, 'ipv6')

const loopback = new BlockList()
loopback.addSubnet('127.0.0.0', 8, 'ipv4')
loopback.addAddress('::1', 'ipv6')

/** Whether an IP address belongs to the public internet. Anything that is no IP address does not. */
export function isPublicAddress(ip: string): boolean {
  const family = isIP(ip)
  if (family === 4) return !closed.check(ip, 'ipv4')
  return family === 6 && !ip.includes('%') && open6.check(ip, 'ipv6') && !closed.check(ip, 'ipv6')
}

/** This machine itself, as sites under development stand on it. */
export const isLoopback = (ip: string): boolean =>
  isIP(ip) !== 0 && !ip.includes('%') && loopback.check(ip, isIP(ip) === 4 ? 'ipv4' : 'ipv6')

export type AddressProblem = 'bad_address' | 'bad_scheme' | 'bad_port' | 'has_password'

/** Reads what somebody wrote as the address of a site: `sonne.example` means https. */
export function readAddress(text: string): URL | undefined {
  const trimmed = text.trim()
  const whole = /^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`
  if (!URL.canParse(whole)) return undefined
  const url = new URL(whole)
  url.hash = ''
  return url
}

/** What keeps an address from being asked at all, before its name is looked up. */
export function problemOfAddress(url: URL, { anyPort }: { anyPort: boolean }): AddressProblem | undefined {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return 'bad_scheme'
  if (url.username !== '' || url.password !== '') return 'has_password'
  if (!anyPort && url.port !== '' && url.port !== '80' && url.port !== '443') return 'bad_port'
  return url.hostname === '' ? 'bad_address' : undefined
}
