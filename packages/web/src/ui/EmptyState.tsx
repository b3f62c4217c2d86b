import type { ReactNode } from 'react'

/** Nothing here yet: what will be here, and how to begin. */
export function EmptyState({
  title,
  children,
  action,
}: {
  title: string
  children?: ReactNode
  action?: ReactNode
}) {
  return (
    <div className="border-y border-line py-12">
      <p className="text-lead font-bold">{title}</p>
      {children ? <div className="mt-2 max-w-text text-quiet">{children}</div> : null}
      {action ? <div className="mt-5 flex flex-wrap gap-3">{action}</div> : null}
    </div>
  )
}
