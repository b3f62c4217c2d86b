import { X509Certificate } from 'node:crypto'

const day = 86_400_000

/**
 * A sentence when the certificate has ended or ends within 30 days, else null.
 *
 * @example endsSoon(readFileSync('server.crt'), clock.now())
 */
export function endsSoon(certificate: Buffer, now: Date): string | null {
  const end = new Date(new X509Certificate(certificate).validTo)
  const days = Math.floor((end.getTime() - now.getTime()) / day)
  if (days > 30) return null
  const when = days < 0 ? 'has ended' : `ends in ${days} days`
  return `The certificate ${when}. Run "npx unknot certificate" again and restart; devices need nothing new.`
}
