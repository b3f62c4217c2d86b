/**
 * A token is what stands after the `#` of a link: 64 bytes in base64url, of which the first 16 are the practice's id.
 */
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const tokenShape = /^[A-Za-z0-9_-]{86}$/

/**
 * The practice a token belongs to, or null when it is not a token (cut short, altered beyond reading).
 *
 * @example practiceOfToken(location.hash.slice(1))
 */
export function practiceOfToken(token: string): string | null {
  if (!tokenShape.test(token)) return null
  const hex = [...token.slice(0, 22)]
    .map((letter) => alphabet.indexOf(letter).toString(2).padStart(6, '0'))
    .join('')
    .slice(0, 128)
    .replace(/.{4}/g, (bits) => Number.parseInt(bits, 2).toString(16))
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
