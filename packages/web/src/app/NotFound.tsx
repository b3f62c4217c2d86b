import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Page } from '../ui/Page.tsx'

/** An address that leads nowhere. */
export function NotFound() {
  const { t } = useTranslation('app')
  return (
    <Page title={t('nowhere-title')} lead={t('nowhere')} width="text">
      <Link to="/" className="button" data-kind="primary">
        {t('nowhere-go')}
      </Link>
    </Page>
  )
}
