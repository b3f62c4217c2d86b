import type { ReactNode } from 'react'
import { Dialog as Sheet, Heading } from 'react-aria-components/Dialog'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'

type Props = {
  readonly open: boolean
  readonly onClose: () => void
  readonly title: string
  readonly children: ReactNode
  /** Buttons, the one that goes on first. */
  readonly actions: ReactNode
  /** `must-answer`: neither Escape nor a tap beside it closes it. */
  readonly kind?: 'usual' | 'must-answer'
}

/** One thing to decide before going on. Focus goes in, stays in, and comes back. */
export function Dialog({ open, onClose, title, children, actions, kind = 'usual' }: Props) {
  const must = kind === 'must-answer'
  return (
    <ModalOverlay
      className="veil"
      isOpen={open}
      onOpenChange={(isOpen) => !isOpen && onClose()}
      isDismissable={!must}
      isKeyboardDismissDisabled={must}
    >
      <Modal className="sheet">
        <Sheet role={must ? 'alertdialog' : 'dialog'} className="outline-none">
          <Heading slot="title" className="text-title">
            {title}
          </Heading>
          <div className="mt-3 flex flex-col gap-4">{children}</div>
          <div className="mt-6 flex flex-wrap gap-3">{actions}</div>
        </Sheet>
      </Modal>
    </ModalOverlay>
  )
}
