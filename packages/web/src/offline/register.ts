/** Registers the service worker and lets a new version in at a quiet moment. */

let busy = 0

/** While this is held, no new version takes over: a visit is running, something is being typed. */
export function holdVersion(): () => void {
  busy += 1
  let held = true
  return () => {
    if (held) busy -= 1
    held = false
  }
}

const quiet = (): boolean => busy === 0 && document.visibilityState === 'hidden'

/** A waiting version takes over when the app is in the background and nothing is going on; the page then reloads. */
export function registerServiceWorker(): void {
  if (!('serviceWorker' in navigator) || !import.meta.env.PROD) return
  const hadOne = navigator.serviceWorker.controller !== null
  let asked = false
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (hadOne && asked) location.reload()
  })
  const letIn = (registration: ServiceWorkerRegistration) => {
    if (!registration.waiting || !quiet()) return
    asked = true
    registration.waiting.postMessage('take-over')
  }
  navigator.serviceWorker
    .register('/service-worker.js')
    .then((registration) => {
      document.addEventListener('visibilitychange', () => letIn(registration))
      setInterval(() => void registration.update().catch(() => {}), 3_600_000)
    })
    .catch(() => {
      // No service worker (a private window, a policy): the app works, but needs the network to open.
    })
}
