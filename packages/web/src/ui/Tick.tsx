import type { ReactNode } from 'react'
import { Checkbox } from 'react-aria-components/Checkbox'
import { TickMark } from './TickGroup.tsx'

type Props = {
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
  readonly children: ReactNode
}

/** One statement to agree with. */
export function Tick({ checked, onChange, children }: Props) {
  return (
    <Checkbox className="choice" isSelected={checked} onChange={onChange}>
      <TickMark />
      <span>{children}</span>
    </Checkbox>
  )
}
