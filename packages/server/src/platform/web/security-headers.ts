import { isLoopback } from '../settings.ts'

/**
 * What every answer says to browsers: only our own scripts and styles, from files; no frames; no address of ours in
 * the Referer of a link that leads away.
 */
const always: Readonly<Record<string, string>> = {
  'content-security-policy': [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; '),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
}

/** The headers of an answer. HTTPS is insisted on for a year, but never on localhost, which other programs share. */
export function securityHeaders(secure: boolean, host: string): Readonly<Record<string, string>> {
  if (!secure || isLoopback(host)) return always
  return { ...always, 'strict-transport-security': 'max-age=31536000' }
}
