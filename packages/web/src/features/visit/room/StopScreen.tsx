import { useTranslation } from 'react-i18next'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { Dialog, Heading } from 'react-aria-components/Dialog'
import { Button } from '../../../ui/Button.tsx'

type Props = {
  readonly canSoften: boolean
  readonly onSofter: () => void
  readonly onSkip: () => void
  readonly onGoOn: () => void
  readonly onEnd: () => void
}

/** The client said stop: it fills the screen until the therapist says what comes of it. */
export function StopScreen({ canSoften, onSofter, onSkip, onGoOn, onEnd }: Props) {
  const { t } = useTranslation('visit')
  return (
    <ModalOverlay className="room-stop" isOpen isDismissable={false} isKeyboardDismissDisabled>
      <Modal className="h-full w-full">
        <Dialog role="alertdialog" className="room-stop-words">
          <Heading slot="title" className="text-great">
            {t('stop-title')}
          </Heading>
          <p className="text-title">{t('stop-todo')}</p>
          <div className="flex flex-wrap justify-center gap-4">
            {canSoften ? (
              <Button size="room" onPress={onSofter}>
                {t('stop-softer')}
              </Button>
            ) : null}
            <Button size="room" onPress={onSkip}>
              {t('stop-skip')}
            </Button>
            <Button size="room" onPress={onGoOn}>
              {t('stop-go-on')}
            </Button>
            <Button size="room" onPress={onEnd}>
              {t('stop-end')}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
