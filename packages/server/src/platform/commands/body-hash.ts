import { createHash } from 'node:crypto'

/** SHA-256 of a command's body with its keys in order, so that the order a device wrote them in does not matter. */
export const bodyHash = (body: unknown): Buffer => createHash('sha256').update(inOrder(body)).digest()

function inOrder(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inOrder).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .toSorted(([left], [right]) => (left < right ? -1 : 1))
  return `{${fields.map(([name, field]) => `${JSON.stringify(name)}:${inOrder(field)}`).join(',')}}`
}
