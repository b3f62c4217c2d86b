import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button.tsx'
import { ErrorState } from '../../ui/ErrorState.tsx'

/** What should stand here could not be read. */
export function ReadTrouble({ onRetry }: { onRetry: () => void }) {
  const { t } = useTranslation('app')
  return (
    <div className="page" data-width="text">
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
    </div>
  )
}
