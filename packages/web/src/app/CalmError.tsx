import { useTranslation } from 'react-i18next'
import { Button } from '../ui/Button.tsx'
import { ErrorState } from '../ui/ErrorState.tsx'

/** Something in the app itself failed. Nothing entered is lost: it is in the outbox or a draft on this device. */
export function CalmError({ reset }: { reset?: () => void }) {
  const { t } = useTranslation('app')
  return (
    <div className="page" data-width="text">
      <ErrorState
        title={t('broken-title')}
        safe={t('broken-safe')}
        todo={t('broken-todo')}
        actions={
          <>
            <Button kind="primary" onPress={() => location.reload()}>
              {t('reload')}
            </Button>
            {reset ? <Button onPress={reset}>{t('try-again')}</Button> : null}
          </>
        }
      />
    </div>
  )
}
