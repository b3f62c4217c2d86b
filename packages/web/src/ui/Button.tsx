import type { ReactNode } from 'react'
import { Button as Pressable, type ButtonProps } from 'react-aria-components/Button'

export type ButtonKind = 'primary' | 'quiet' | 'plain' | 'stop'

type Props = Omit<ButtonProps, 'className' | 'style' | 'children'> & {
  readonly kind?: ButtonKind
  /** `room`: at least 64 px, for the treatment room. */
  readonly size?: 'usual' | 'room'
  readonly children: ReactNode
  readonly className?: string
}

/** The one thing to press. A screen has one primary button; the rest are quiet or plain. */
export function Button({ kind = 'quiet', size = 'usual', className = '', ...rest }: Props) {
  return <Pressable {...rest} className={`button ${className}`} data-kind={kind} data-size={size} />
}
