/** Looking around the sample practice needs no account: the server signs the visitor in as its owner. */

/** Whether this installation has a sample practice: `ready`, `to-make` (once, it takes a while), or `none`. */
export async function sampleState(): Promise<'ready' | 'to-make' | 'none'> {
  try {
    const response = await fetch('/api/sample')
    const said: unknown = await response.json()
    if (!response.ok || said === null || typeof said !== 'object' || !('answer' in said)) return 'none'
    const { answer } = said
    return answer !== null && typeof answer === 'object' && 'ready' in answer && answer.ready === true
      ? 'ready'
      : 'to-make'
  } catch {
    return 'none'
  }
}

/** Signs in to it; false when that did not work. */
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
