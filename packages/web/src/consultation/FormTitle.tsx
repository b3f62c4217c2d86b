import { useEffect, useRef, type ReactNode } from 'react'

/** A page's title; takes the focus when the page comes, so that a screen reader starts here. */
export function FormTitle({ children }: { readonly children: ReactNode }) {
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    title.current?.focus({ preventScroll: true })
    scrollTo(0, 0)
  }, [])
  return (
    <h1 ref={title} tabIndex={-1} data-page-title className="outline-none">
      {children}
    </h1>
  )
}
