import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'

type Props = {
  /** What happened. */
  readonly title: string
  /** What is safe. */
  readonly safe: string
  /** What to do: words, and buttons that do it. */
  readonly todo: string
  readonly actions?: ReactNode
}

/** Something went wrong: what happened, what is safe, what to do. In that order, every time. */
export function ErrorState({ title, safe, todo, actions }: Props) {
  return (
    <div className="max-w-text py-8" role="alert">
      <h2 className="text-title">{title}</h2>
      <p className="mt-3 flex items-start gap-2">
        <Icon name="tick" className="mt-0.5 shrink-0 text-accent" />
        {safe}
      </p>
      <p className="mt-2">{todo}</p>
      {actions ? <div className="mt-5 flex flex-wrap gap-3">{actions}</div> : null}
    </div>
  )
}
