import { useEffect, useRef, type ReactNode } from 'react'
import { Icon } from './Icon.tsx'

type Props = {
  readonly kind?: 'plain' | 'caution' | 'stop'
  /** The headline: what it is, in words. */
  readonly title: string
  readonly children?: ReactNode
  /** What can be done about it. */
  readonly actions?: ReactNode
  /** Comes up in answer to something: said at once by screen readers, and brought into view. */
  readonly urgent?: boolean
}

const icons = { plain: 'info', caution: 'caution', stop: 'stop' } as const

/** Something to know before going on. Colour, icon and words together; never one alone. */
export function Banner({ kind = 'plain', title, children, actions, urgent }: Props) {
  const banner = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (urgent) banner.current?.scrollIntoView({ block: 'nearest' })
  }, [urgent, title])
  return (
    <div ref={banner} className="banner" data-kind={kind} role={urgent ? 'alert' : undefined}>
      <Icon name={icons[kind]} className="banner-icon" />
      <div className="min-w-0 flex-1">
        <p className="banner-head">{title}</p>
        {children ? <div className="mt-1">{children}</div> : null}
        {actions ? <div className="mt-3 flex flex-wrap gap-2">{actions}</div> : null}
      </div>
    </div>
  )
}
