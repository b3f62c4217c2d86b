import { isIP } from 'node:net'
import { hostname, networkInterfaces } from 'node:os'

/** Every name and number under which devices of the same network may find this machine, the most usable first. */
export function machineNames(further: readonly string[] = []): readonly string[] {
  const own = hostname().toLowerCase()
  const local = own.endsWith('.local') ? own : `${own.split('.')[0] ?? own}.local`
  const numbers = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4')
    .map(({ address }) => address)
  return [...new Set([...further, local, own, ...numbers, 'localhost', '127.0.0.1', '::1'])].filter(isName)
}

/** A name that can stand in a certificate: a host name or an IP number. */
export const isName = (name: string): boolean =>
  isIP(name) !== 0 ||
  /^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/i.test(name)
