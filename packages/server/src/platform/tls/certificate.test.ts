import { X509Certificate } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { get, createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { endsSoon } from './ends-soon.ts'
import { makeCertificate, type CertificateFiles } from './local-certificate.ts'
import { isName, machineNames } from './machine-names.ts'

const folder = mkdtempSync(join(tmpdir(), 'unknot-certificate-'))
let files: CertificateFiles
beforeAll(async () => {
  files = await makeCertificate(folder, ['desk.local', 'localhost', '127.0.0.1'])
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true }))

test('a browser that trusts the authority reaches the machine under each of its names', async () => {
  const server = createServer(
    { cert: readFileSync(files.certificate), key: readFileSync(files.key) },
    (_request, response) => response.end('hello'),
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const ask = (servername: string, ca?: Buffer) =>
    new Promise<string>((resolve) => {
      get(
        {
          host: '127.0.0.1',
          port,
          servername,
          ...(ca === undefined ? {} : { ca }),
          headers: { host: servername },
        },
        (response) => {
          response.resume()
          resolve('trusted')
        },
      ).on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'failed'))
    })
  const authority = readFileSync(files.authority)
  expect(await ask('desk.local', authority)).toBe('trusted')
  expect(await ask('localhost', authority)).toBe('trusted')
  expect(await ask('elsewhere.local', authority)).toBe('ERR_TLS_CERT_ALTNAME_INVALID')
  expect(await ask('desk.local')).not.toBe('trusted')
  server.closeAllConnections()
  server.close()
})

test('it is made as phones demand: for a year at most, with the names as alternative names, keys for the owner only', () => {
  const certificate = new X509Certificate(readFileSync(files.certificate))
  const days =
    (new Date(certificate.validTo).getTime() - new Date(certificate.validFrom).getTime()) / 86_400_000
  expect(days).toBeLessThanOrEqual(398)
  expect(certificate.subjectAltName).toContain('DNS:desk.local')
  expect(certificate.subjectAltName).toContain('IP Address:127.0.0.1')
  expect(statSync(files.key).mode & 0o777).toBe(0o600)
})

test('made again it keeps the authority, so that devices need nothing new', async () => {
  const again = await makeCertificate(folder, ['desk.local'])
  expect(again.madeAuthority).toBe(false)
  expect(again.fingerprint).toBe(files.fingerprint)
})

test('its end is announced a month before', () => {
  const certificate = readFileSync(files.certificate)
  const before = (days: number) => new Date(files.validUntil.getTime() - days * 86_400_000)
  expect(endsSoon(certificate, before(40))).toBeNull()
  expect(endsSoon(certificate, before(10))).toContain('ends in 10 days')
  expect(endsSoon(certificate, before(-1))).toContain('has ended')
})

test('the names of a machine start with those that were asked for and hold localhost', () => {
  const names = machineNames(['desk.example'])
  expect(names[0]).toBe('desk.example')
  expect(names).toContain('localhost')
  expect(names.every(isName)).toBe(true)
})

test.each([
  ['desk.local', true],
  ['192.168.1.20', true],
  ['::1', true],
  ['bad name', false],
  ['-desk', false],
  ['', false],
])('%s as a name: %s', (name, expected) => {
  expect(isName(name)).toBe(expected)
})
