import { Outlet, useRouterState } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'

/** Around every screen: the way past the rail, and the focus brought to the new screen's title. */
export function Root() {
  const { t } = useTranslation('app')
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname })
  const before = useRef(path)
  useEffect(() => {
    const came = before.current
    before.current = path
    if (came === undefined || came === path) return
    return focusTitle()
  }, [path])
  return (
    <>
      <a href="#main" className="skip-link">
        {t('skip-link')}
      </a>
      <Outlet />
    </>
  )
}

/** The title may come a moment later, with its data. Waits for it unless the person has gone on already. */
function focusTitle(): () => void {
  const started = document.activeElement
  let tries = 0
  const timer = setInterval(() => {
    const title = document.querySelector<HTMLElement>('[data-page-title]')
    tries += 1
    const movedOn = document.activeElement !== started && document.activeElement !== document.body
    if (title && !movedOn) title.focus({ preventScroll: true })
    if (title || movedOn || tries > 40) clearInterval(timer)
  }, 50)
  return () => clearInterval(timer)
}
