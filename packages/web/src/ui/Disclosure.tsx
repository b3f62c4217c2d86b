import { useId, useState, type ReactNode } from 'react'
import { Icon } from './Icon.tsx'

type Props = {
  readonly title: ReactNode
  readonly children: ReactNode
  readonly open?: boolean
  /** `title`: its title says something by itself and stands on paper although it is closed. */
  readonly onPaper?: 'title' | 'when-open'
}

/** Depth that opens in place. What is inside is rendered only once it was opened, and kept for printing after. */
export function Disclosure({ title, children, open = false, onPaper = 'when-open' }: Props) {
  const [isOpen, setOpen] = useState(open)
  const id = useId()
  return (
    <div data-on-paper={onPaper}>
      <button
        type="button"
        className="flex min-h-12 w-full items-center gap-3 rounded-card text-start"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon
          name="down"
          size={20}
          className={`shrink-0 text-accent transition-transform duration-(--move) ${isOpen ? '' : '-rotate-90'}`}
        />
        <span className="min-w-0 flex-1">{title}</span>
      </button>
      <div id={id} hidden={!isOpen} className="ps-8 pt-2 pb-4">
        {isOpen ? children : null}
      </div>
    </div>
  )
}
