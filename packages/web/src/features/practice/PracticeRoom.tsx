import { Outlet } from '@tanstack/react-router'
import { PracticeNav } from './PracticeNav.tsx'

/** The room of the practice: its sides, and the one that is open. */
export function PracticeRoom() {
  return (
    <>
      <PracticeNav />
      <Outlet />
    </>
  )
}
