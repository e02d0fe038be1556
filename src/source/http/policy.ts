// Where an outgoing request may go. The rules are code, never input: nothing that a user sends can widen them.
import { lookup } from 'node:dns/promises'
import ipaddr from 'ipaddr.js'

/** What the guard asks before each connection, and the limits of a fetch. */
export interface FetchPolicy {
  /** Every address of a host name; tests give their own. */
  readonly resolve: (host: string) => Promise<readonly string[]>
  /** May a connection go to this address and port? */
  readonly allows: (address: string, port: number) => boolean
  readonly userAgent: string
  readonly maxRedirects: number
  /** Milliseconds until a connection stands, until the first byte of an answer, and for all of it. */
  readonly connectTimeout: number
  readonly headersTimeout: number
  readonly totalTimeout: number
}

const PORTS = new Set([80, 443, 8080, 8443])

/** The policy of the service: public unicast addresses and the usual ports only. */
export const publicPolicy: FetchPolicy = {
  resolve: async (host) => (await lookup(host, { all: true, verbatim: true })).map(({ address }) => address),
  allows: (address, port) => PORTS.has(port) && isPublicAddress(address),
  userAgent: 'Entente/0.1 (news reader)',
  maxRedirects: 5,
  connectTimeout: 10_000,
  headersTimeout: 20_000,
  totalTimeout: 60_000,
}

// Networks inside "unicast" that are not the internet, and prefixes that carry an IPv4 address within.
const INNER = ['100.64.0.0/10', '192.0.0.0/24', '198.18.0.0/15', '2001:db8::/32', 'fec0::/10', '100::/64'].map(
  (range) => ipaddr.parseCIDR(range),
)

/**
 * Is it an address of the public internet? False for loopback, private, link-local, shared, multicast, reserved and
 * documentation networks, and for IPv6 forms that carry such an IPv4 address (mapped, NAT64, 6to4, Teredo).
 */
export function isPublicAddress(address: string): boolean {
  const plain = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '')
  if (!ipaddr.isValid(plain)) return false
  const parsed = ipaddr.process(plain)
  if (parsed.range() !== 'unicast') return false
  return !INNER.some((range) => range[0].kind() === parsed.kind() && parsed.match(range as never))
}
