import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/Icon.tsx'

/** How long it is held, in milliseconds: longer than a tap by chance. */
const holdFor = 1_500

/** A button to be held, by finger or by key; a short tap only says so. */
export function HoldButton({
  onHeld,
  children,
}: {
  readonly onHeld: () => void
  readonly children: ReactNode
}) {
  const { t } = useTranslation('consultation')
  const [held, setHeld] = useState(false)
  const [tapped, setTapped] = useState(false)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  const begin = () => {
    if (held) return
    setHeld(true)
    timer.current = setTimeout(() => {
      setHeld(false)
      onHeld()
    }, holdFor)
  }
  const end = () => {
    if (held) setTapped(true)
    setHeld(false)
    clearTimeout(timer.current)
  }
  return (
    <div className="text-end">
      <button
        type="button"
        className="button hold-button"
        data-kind="plain"
        data-held={held || undefined}
        onPointerDown={begin}
        onPointerUp={end}
        onPointerLeave={end}
        onContextMenu={(event) => event.preventDefault()}
        onKeyDown={(event) => (event.key === 'Enter' || event.key === ' ') && !event.repeat && begin()}
        onKeyUp={end}
        onBlur={end}
      >
        <Icon name="lock" size={20} />
        {children}
      </button>
      <p className="text-small text-quiet" role="status">
        {tapped ? t('hold-longer') : ''}
      </p>
    </div>
  )
}
