import { Outlet } from '@tanstack/react-router'
import { Suspense } from 'react'
import { LanguageSwitch } from '../ui/LanguageSwitch.tsx'
import { Mark } from '../ui/Mark.tsx'
import { Waiting } from '../ui/Waiting.tsx'

/** Screens before the door: signing in, making a practice. One column, the name, the language. */
export function Outside() {
  return (
    <div className="mx-auto flex min-h-dvh max-w-form flex-col px-5 pt-6 pb-12 tablet:pt-12">
      <header className="mb-10 flex items-center justify-between gap-4 tablet:mb-14">
        <span className="flex items-center gap-3 text-accent">
          <Mark width={64} />
          <span className="text-title font-bold text-ink">Unknot</span>
        </span>
        <LanguageSwitch />
      </header>
      <main id="main" tabIndex={-1}>
        <Suspense fallback={<Waiting />}>
          <Outlet />
        </Suspense>
      </main>
    </div>
  )
}
