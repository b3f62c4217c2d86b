import type { Connect, Plugin } from 'vite'

/** The client's pages live at /t in the product; in development the same address opens portal.html. */
export function portalAtItsAddress(): Plugin {
  const rewrite: Connect.NextHandleFunction = (request, _response, next) => {
    if (request.url === '/t' || request.url?.startsWith('/t?') || request.url?.startsWith('/t/'))
      request.url = '/portal.html'
    next()
  }
  return {
    name: 'unknot-portal-address',
    configureServer: (server) => void server.middlewares.use(rewrite),
    configurePreviewServer: (server) => void server.middlewares.use(rewrite),
  }
}
