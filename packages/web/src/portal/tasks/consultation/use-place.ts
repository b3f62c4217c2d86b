import { useCallback, useState } from 'react'

/** The page this tab was at, so that a reload goes on there. */
export function usePlace(linkId: string): readonly [string | null, (page: string) => void] {
  const key = `unknot-page-${linkId}`
  const [start] = useState(() => {
    try {
      return sessionStorage.getItem(key)
    } catch {
      return null
    }
  })
  const put = useCallback(
    (page: string) => {
      try {
        sessionStorage.setItem(key, page)
      } catch {
        // Without storage a reload begins at the first page; the answers are there all the same.
      }
    },
    [key],
  )
  return [start, put]
}
