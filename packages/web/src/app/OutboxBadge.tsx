import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useOutbox } from '../offline/use-outbox.ts'
import { Icon } from '../ui/Icon.tsx'

/** Shown only while something waits or was refused: how many, and the way to them. */
export function OutboxBadge() {
  const { t } = useTranslation('app')
  const { waiting, refused } = useOutbox()
  const count = waiting.length
  return (
    <div className="rail-foot contents rail:block" role="status">
      {refused.length > 0 ? (
        <Link to="/outbox" className="rail-item text-stop!">
          <Icon name="caution" />
          {t('badge-refused', { count: refused.length })}
        </Link>
      ) : count > 0 ? (
        <Link to="/outbox" className="rail-item">
          <Icon name="waiting" />
          {t('badge-waiting', { count })}
        </Link>
      ) : null}
    </div>
  )
}
