import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { systemClock } from '../clock.ts'
import { readSettings } from '../settings.ts'
import { makeCertificate, type CertificateFiles } from '../tls/local-certificate.ts'
import { readTls } from './read-tls.ts'

const folder = mkdtempSync(join(tmpdir(), 'unknot-read-tls-'))
let one: CertificateFiles
let other: CertificateFiles
beforeAll(async () => {
  one = await makeCertificate(join(folder, 'one'), ['desk.local'])
  other = await makeCertificate(join(folder, 'other'), ['desk.local'])
  writeFileSync(join(folder, 'words'), 'not a certificate')
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true }))

const read = (certificate: string, key: string) =>
  readTls(readSettings({ TLS_CERT: certificate, TLS_KEY: key }), systemClock, () => undefined)

test('a certificate and its key are read', () => {
  expect(read(one.certificate, one.key)).not.toBeNull()
})

test.each([
  ['the key of another certificate', () => [one.certificate, other.key]],
  ['the two the wrong way round', () => [one.key, one.certificate]],
  ['files that hold something else', () => [join(folder, 'words'), join(folder, 'words')]],
] as const)('%s are refused with a sentence', (_case, files) => {
  const [certificate = '', key = ''] = files()
  expect(() => read(certificate, key)).toThrow(
    expect.objectContaining({ name: 'Stopped', message: expect.stringContaining('TLS_CERT and TLS_KEY') }),
  )
})

test('a file that is not there is named', () => {
  expect(() => read(join(folder, 'none'), one.key)).toThrow('none of TLS_CERT or TLS_KEY cannot be read')
})
