import { useTranslation } from 'react-i18next'
import { Button } from './Button.tsx'
import { ErrorState } from './ErrorState.tsx'

type Props = {
  readonly onRetry: () => void
  /** The server answered and turned it down: why, in words. Left out when it could not be reached. */
  readonly refused?: string | null
}

/** What should stand here could not be read. */
export function ReadTrouble({ onRetry, refused = null }: Props) {
  const { t } = useTranslation('app')
  return (
    <div className="page" data-width="text">
      <ErrorState
        title={refused ?? t('unreached-title')}
        safe={t('unreached-safe')}
        todo={refused === null ? t('unreached-todo') : t('refused-todo')}
        actions={
          <Button kind="primary" onPress={onRetry}>
            {t('try-again')}
          </Button>
        }
      />
    </div>
  )
}
