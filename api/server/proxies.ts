import { BlockList, isIP } from 'node:net'

/** Whom a proxy on the same machine calls from. */
export const LOOPBACK: readonly string[] = ['127.0.0.0/8', '::1']

/** An address, or a range such as `10.20.0.0/16`. */
export function isRange(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/')
  const family = isIP(address)
  return family !== 0 && more.length === 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128)))
}

/**
 * Who is believed about where a caller is: one hop, and only from the proxies' own addresses. What anybody else writes into
 * X-Forwarded-For would give each of his tries another address.
 */
export function ownProxy(ranges: readonly string[]): (address: string, hop: number) => boolean {
  const known = new BlockList()
  for (const range of ranges) {
    const [address, bits] = range.split('/') as [string, string?]
    const family = isIP(address) === 4 ? 'ipv4' : 'ipv6'
    if (bits === undefined) known.addAddress(address, family)
    else known.addSubnet(address, Number(bits), family)
  }
  return (address, hop) => hop < 1 && isIP(address) !== 0 && known.check(address, isIP(address) === 4 ? 'ipv4' : 'ipv6')
}
