/**
 * The practice that an invitation's token names: its first 16 bytes. Null when it is no token of ours; whether it is
 * genuine only the server can say.
 */
export function practiceOfToken(token: string): string | null {
  if (!/^[A-Za-z0-9_-]{86}$/.test(token)) return null
  const bytes = atob(token.slice(0, 24).replaceAll('-', '+').replaceAll('_', '/'))
  const hex = Array.from(bytes.slice(0, 16), (byte) => byte.charCodeAt(0).toString(16).padStart(2, '0')).join(
    '',
  )
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
