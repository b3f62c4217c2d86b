import { readFileSync } from 'node:fs'
import { createSecureContext } from 'node:tls'
import type { Clock } from '../clock.ts'
import { Stopped } from '../sentence.ts'
import type { Settings } from '../settings.ts'
import { endsSoon } from '../tls/ends-soon.ts'

export type Tls = { readonly cert: Buffer; readonly key: Buffer }

/** Reads the certificate and key of the settings, and says when the certificate ends soon. */
export function readTls(settings: Settings, clock: Clock, say: (line: string) => void): Tls | null {
  if (settings.tls === null) return null
  const tls = { cert: read(settings.tls.certificate), key: read(settings.tls.key) }
  refuseUnfit(tls)
  const ending = endsSoon(tls.cert, clock.now())
  if (ending !== null) say(ending)
  return tls
}

/** Here, before anything long is begun: the server would find out last. */
function refuseUnfit(tls: Tls): void {
  try {
    createSecureContext(tls)
  } catch (error) {
    const { reason = 'unknown' } = error as { reason?: string }
    throw new Stopped(
      `TLS_CERT and TLS_KEY are not a certificate and its key in PEM form (${reason}). "npx unknot certificate" makes ` +
        'such a pair.',
    )
  }
}

function read(path: string): Buffer {
  try {
    return readFileSync(path)
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException
    throw new Stopped(`The file ${path} of TLS_CERT or TLS_KEY cannot be read (${code}).`)
  }
}
