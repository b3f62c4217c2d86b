import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { request } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { freePort } from '../platform/postgres/free-port.ts'
import { runUnknot } from '../testing/run-unknot.ts'

const folder = mkdtempSync(join(tmpdir(), 'unknot-https-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

type Answer = {
  readonly status: number
  readonly headers: Record<string, string | string[] | undefined>
  readonly body: string
}

/** As a tablet would that trusts the authority and finds the machine under its name on the network. */
function ask(port: string, path: string, ca: string, body?: object): Promise<Answer> {
  const headers =
    body === undefined ? {} : { 'content-type': 'application/json', origin: `https://desk.test:${port}` }
  return new Promise((resolve, reject) => {
    const asked = request(
      {
        host: '127.0.0.1',
        servername: 'desk.test',
        port,
        path,
        ca,
        method: body === undefined ? 'GET' : 'POST',
        headers: { host: `desk.test:${port}`, ...headers },
      },
      (response) => {
        let text = ''
        response.on('data', (part: Buffer) => {
          text += part.toString('utf8')
        })
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }),
        )
      },
    )
    asked.on('error', reject)
    asked.end(body === undefined ? undefined : JSON.stringify(body))
  })
}

test('with the certificate it makes, a tablet signs in under a name of the network over HTTPS', async () => {
  const port = String(await freePort())
  const environment = { UNKNOT_DATA: folder, PORT: port }
  const made = await runUnknot(['certificate', 'desk.test'], environment).finished
  expect(made.code).toBe(0)
  for (const words of ['iPad', 'Android', 'Windows', `HOST=0.0.0.0 PUBLIC_URL=https://desk.test:${port}`]) {
    expect(made.output).toContain(words)
  }
  const place = (name: string) => join(folder, 'certificate', name)
  const ca = readFileSync(place('authority.crt'), 'utf8')
  const running = runUnknot(['start', '--no-pages'], {
    ...environment,
    PUBLIC_URL: `https://desk.test:${port}`,
    TLS_CERT: place('server.crt'),
    TLS_KEY: place('server-key.pem'),
  })
  await running.said('Unknot is ready')
  expect(running.output()).toContain(`https://desk.test:${port}`)
  const health = await ask(port, '/api/health', ca)
  expect(health.status).toBe(200)
  expect(health.headers['strict-transport-security']).toBe('max-age=31536000')
  expect((await ask(port, '/authority.crt', ca)).body).toBe(ca)
  const person = { name: 'Ana', email: 'ana@example.org', password: 'correct horse battery' }
  const signUp = await ask(port, '/api/auth/sign-up/email', ca, person)
  expect(signUp.status).toBe(200)
  expect(String(signUp.headers['set-cookie'])).toMatch(/__Secure-unknot\.session_token=.*Secure/)
  running.signal('SIGTERM')
  expect((await running.finished).code).toBe(0)
}, 60_000)

test('a word that is no name of a machine is refused', async () => {
  const { code, output } = await runUnknot(['certificate', 'not a name'], { UNKNOT_DATA: folder }).finished
  expect(code).toBe(1)
  expect(output).toContain('is not a name or number of a machine')
})
