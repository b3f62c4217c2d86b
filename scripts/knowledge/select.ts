/**
 * What stands at a path of an entry. `a.b` a field, `[]` every member of a list, `{}` every value of a record, `{keys}`
 * its keys, and a step `**name` every field of that name at any depth.
 *
 * @example select({ a: [{ b: 1 }, { b: 2 }] }, 'a[].b') // [1, 2]
 */
export function select(data: unknown, path: string): readonly unknown[] {
  let found: readonly unknown[] = [data]
  for (const step of path.split('.')) found = found.flatMap((one) => take(one, step))
  return found.filter((one) => one !== undefined && one !== null)
}

/** Like select, and only the texts. */
export function selectTexts(data: unknown, path: string): readonly string[] {
  return select(data, path).filter((one) => typeof one === 'string')
}

function take(value: unknown, step: string): readonly unknown[] {
  const [, deep, name = '', open] = /^(\*\*)?([^[{]*)(\[\]|\{\}|\{keys\})?$/.exec(step) ?? []
  const fields = name === '' ? [value] : deep === undefined ? [field(value, name)] : anyDepth(value, name)
  if (open === '[]') return fields.flatMap((one) => (Array.isArray(one) ? (one as unknown[]) : []))
  if (open === '{}') return fields.flatMap((one) => (isRecord(one) ? Object.values(one) : []))
  if (open === '{keys}') return fields.flatMap((one) => (isRecord(one) ? Object.keys(one) : []))
  return fields
}

function anyDepth(value: unknown, name: string): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap((one) => anyDepth(one, name))
  if (!isRecord(value)) return []
  const here = name in value ? [value[name]] : []
  return [...here, ...Object.values(value).flatMap((one) => anyDepth(one, name))]
}

function field(value: unknown, name: string): unknown {
  return isRecord(value) ? value[name] : undefined
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
