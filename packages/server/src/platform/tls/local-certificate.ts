import { createCA, createCert } from 'mkcert'
import { X509Certificate } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { authorityPath } from './authority-path.ts'
import { writePrivately } from '../private-file.ts'

export type CertificateFiles = {
  readonly authority: string
  readonly certificate: string
  readonly key: string
  /** SHA-256 of the authority, to compare on a device. */
  readonly fingerprint: string
  readonly validUntil: Date
  readonly madeAuthority: boolean
}

// Apple takes no certificate of a server that is valid for longer than 398 days.
const serverDays = 397
const authorityDays = 3_650

/**
 * Makes a certificate for these names, signed by an authority of this installation's own. The authority is made once
 * and kept, so that devices trust the next certificate without anything being installed again.
 */
export async function makeCertificate(
  dataFolder: string,
  names: readonly string[],
): Promise<CertificateFiles> {
  const folder = join(dataFolder, 'certificate')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const authority = authorityPath(dataFolder)
  const authorityKey = join(folder, 'authority-key.pem')
  const madeAuthority = !existsSync(authority) || !existsSync(authorityKey)
  if (madeAuthority) {
    const made = await createCA({
      organization: `Unknot at ${names[0] ?? 'this machine'}`,
      countryCode: 'ZZ',
      state: 'none',
      locality: 'none',
      validity: authorityDays,
    })
    writePrivately(authorityKey, made.key)
    writePrivately(authority, made.cert)
  }
  const ca = { key: readFileSync(authorityKey, 'utf8'), cert: readFileSync(authority, 'utf8') }
  const made = await createCert({ ca, domains: [...names], validity: serverDays, organization: 'Unknot' })
  const certificate = join(folder, 'server.crt')
  const key = join(folder, 'server-key.pem')
  writePrivately(key, made.key)
  writePrivately(certificate, `${made.cert}${ca.cert}`)
  return {
    authority,
    certificate,
    key,
    madeAuthority,
    fingerprint: new X509Certificate(ca.cert).fingerprint256,
    validUntil: new Date(new X509Certificate(made.cert).validTo),
  }
}
