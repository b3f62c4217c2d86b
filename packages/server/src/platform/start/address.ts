import { hostname } from 'node:os'
import { isLoopback, type Settings } from '../settings.ts'

/**
 * Where people reach this server: PUBLIC_URL when it was said; localhost when only this machine can; else this
 * machine's name on its network.
 *
 * @example serverAddress(readSettings({}), 4310) // http://localhost:4310
 */
export function serverAddress(settings: Settings, port: number): string {
  if (settings.publicUrl !== null) return settings.publicUrl.origin
  const scheme = settings.tls === null ? 'http' : 'https'
  const everyone = settings.host === '0.0.0.0' || settings.host === '::'
  const host = isLoopback(settings.host) ? 'localhost' : everyone ? nameOnNetwork() : settings.host
  return new URL(`${scheme}://${host.includes(':') ? `[${host}]` : host}:${port}`).origin
}

// Apple's and most home networks find a machine under this name.
const nameOnNetwork = (): string => (hostname().includes('.') ? hostname() : `${hostname()}.local`)
