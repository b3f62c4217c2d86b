import { useTranslation } from 'react-i18next'
import { Button } from '../ui/Button.tsx'
import { ErrorState } from '../ui/ErrorState.tsx'

/** The server can't be reached and this device knows nobody yet. */
export function CannotReach({ onRetry }: { onRetry: () => void }) {
  const { t } = useTranslation('app')
  return (
    <main className="page" data-width="text">
      <ErrorState
        title={t('unreached-title')}
        safe={t('unreached-safe')}
        todo={t('unreached-todo')}
        actions={
          <Button kind="primary" onPress={onRetry}>
            {t('try-again')}
          </Button>
        }
      />
    </main>
  )
}
