/** What this tab knows of a link it opened, so that a reload goes on where it was. The cookie does the rest. */
export type Held = { readonly linkId: string; readonly practiceId: string }

const place = (token: string): string => `unknot-link-${token.slice(-16)}`

export function opened(token: string): Held | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(place(token)) ?? 'null')
    if (kept === null || typeof kept !== 'object' || !('linkId' in kept) || !('practiceId' in kept))
      return null
    return { linkId: String(kept.linkId), practiceId: String(kept.practiceId) }
  } catch {
    return null
  }
}

export function hold(token: string, held: Held): void {
  try {
    sessionStorage.setItem(place(token), JSON.stringify(held))
  } catch {
    // Without storage a reload asks for one more tap.
  }
}
