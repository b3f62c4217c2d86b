import Fastify, { type FastifyInstance } from 'fastify'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compressFiles } from './compress-files.ts'
import { securityHeaders } from './security-headers.ts'
import { webRoutes } from './web-routes.ts'

const folder = mkdtempSync(join(tmpdir(), 'unknot-web-'))
const script = `console.log('unknot')\n`.repeat(100)
let server: FastifyInstance
beforeAll(async () => {
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'index.html'), '<title>the app</title>')
  writeFileSync(join(folder, 'portal.html'), "<title>the client's pages</title>")
  writeFileSync(join(folder, 'service-worker.js'), script)
  writeFileSync(join(folder, 'assets/app-1a2b3c.js'), script)
  await compressFiles(folder)
  server = Fastify()
  server.setNotFoundHandler((_request, reply) => reply.code(404).send('nothing here'))
  await webRoutes(server, folder)
})
afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true })
})

const get = (url: string, headers: Record<string, string> = {}) => server.inject({ url, headers })

describe('the pages', () => {
  test.each(['/', '/clients/0197', '/practice/members', '/t-shirts'])(
    '%s is the app, asked for anew each time',
    async (url) => {
      const answer = await get(url)
      expect(answer.body).toContain('the app')
      expect(answer.headers['cache-control']).toBe('no-cache')
    },
  )

  test.each(['/t', '/t/', '/t?x=1'])("%s is the client's own entry", async (url) => {
    expect((await get(url)).body).toContain("client's pages")
  })

  test('files with a hash in their name are kept for ever, the service worker never', async () => {
    expect((await get('/assets/app-1a2b3c.js')).headers['cache-control']).toBe(
      'public, max-age=31536000, immutable',
    )
    expect((await get('/service-worker.js')).headers['cache-control']).toBe('no-cache')
  })

  test('are sent compressed to whoever can read that', async () => {
    const answer = await get('/assets/app-1a2b3c.js', { 'accept-encoding': 'br' })
    expect(answer.headers['content-encoding']).toBe('br')
    expect(answer.rawPayload.length).toBeLessThan(script.length / 10)
    expect(brotliDecompressSync(answer.rawPayload).toString()).toBe(script)
    expect((await get('/assets/app-1a2b3c.js')).body).toBe(script)
  })

  test.each(['/assets/gone-9z.js', '/api/nothing', '/favicon.ico', '/assets/../../secrets.json', '/.built'])(
    '%s is not found, rather than the app in its place',
    async (url) => {
      expect((await get(url)).statusCode).toBe(404)
    },
  )
})

describe('the headers', () => {
  test('let in scripts and styles from our files only', () => {
    const policy = securityHeaders(false, 'localhost')['content-security-policy'] ?? ''
    expect(policy).toContain("script-src 'self';")
    expect(policy).toContain("style-src 'self';")
    expect(policy).not.toMatch(/unsafe|\*|https?:/)
  })

  test('insist on HTTPS only where it is used, and never on localhost', () => {
    expect(securityHeaders(true, 'unknot.example.org')['strict-transport-security']).toBe('max-age=31536000')
    expect(securityHeaders(false, 'unknot.example.org')['strict-transport-security']).toBeUndefined()
    expect(securityHeaders(true, 'localhost')['strict-transport-security']).toBeUndefined()
  })
})
