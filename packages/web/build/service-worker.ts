import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import { injectManifest } from 'workbox-build'

/** What the therapist's app needs to open with no network. The client's own pages are fetched when they are opened. */
const shell = ['index.html', 'theme.js', 'icon*', 'manifest.webmanifest', 'assets/**/*']
const notShell = ['assets/portal*', 'assets/*-latin-ext-*']

/** After the build: writes the list of the shell's files, with a revision each, into the service worker. */
export function serviceWorker(): Plugin {
  let outDir = ''
  let failed = false
  return {
    name: 'unknot-service-worker',
    apply: 'build',
    configResolved(config) {
      outDir = resolve(config.root, config.build.outDir)
    },
    buildEnd(error) {
      failed = error !== undefined
    },
    async closeBundle() {
      // Called after a failed build too: its own error is the one to be read.
      if (failed) return
      const { count, size, warnings } = await injectManifest({
        swSrc: resolve(outDir, 'service-worker.js'),
        swDest: resolve(outDir, 'service-worker.js'),
        globDirectory: outDir,
        globPatterns: shell,
        globIgnores: notShell,
        dontCacheBustURLsMatching: /^assets\//,
        maximumFileSizeToCacheInBytes: 8_000_000,
      })
      for (const warning of warnings) console.warn(warning)
      console.log(`service worker: ${count} files, ${Math.round(size / 1024)} KB, are kept for offline use`)
    },
  }
}
