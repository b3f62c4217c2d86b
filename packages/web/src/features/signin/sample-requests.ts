/** Looking around the sample practice needs no account: the server signs the visitor in as its therapist. */

export async function hasSample(): Promise<boolean> {
  try {
    const response = await fetch('/api/sample')
    if (!response.ok) return false
    const said: unknown = await response.json()
    return said !== null && typeof said === 'object' && 'ok' in said && said.ok === true
  } catch {
    return false
  }
}

export async function enterSample(): Promise<boolean> {
  try {
    const response = await fetch('/api/sample/enter', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    })
    return response.ok
  } catch {
    return false
  }
}
