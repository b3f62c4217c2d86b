import type { ReactNode } from 'react'

/** A thing of its own on the paper. Most of a page needs none: white space does the grouping. */
export function Card({ children, className = '' }: { children: ReactNode; className?: string }) {
  return <section className={`card ${className}`}>{children}</section>
}
