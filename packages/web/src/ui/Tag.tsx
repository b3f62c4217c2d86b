import type { ReactNode } from 'react'

/** A word or two about the thing beside it. */
export function Tag({
  kind = 'plain',
  children,
}: {
  kind?: 'plain' | 'accent' | 'caution' | 'stop'
  children: ReactNode
}) {
  return (
    <span className="tag" data-kind={kind}>
      {children}
    </span>
  )
}
