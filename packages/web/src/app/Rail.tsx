import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useSession } from '../offline/session.ts'
import { Icon } from '../ui/Icon.tsx'
import { Mark } from '../ui/Mark.tsx'
import { OutboxBadge } from './OutboxBadge.tsx'
import { railItems } from './rail-items.ts'

/** Where one is and where one can go: at the side on a lying tablet, at the bottom on a standing one. */
export function Rail() {
  const { t } = useTranslation('app')
  const { may } = useSession()
  return (
    <nav className="rail" aria-label={t('rail')}>
      <div className="rail-mark">
        <Mark />
      </div>
      {railItems
        .filter((item) => may(item.needs))
        .map((item) => (
          <Link key={item.to} to={item.to} className="rail-item">
            <Icon name={item.icon} />
            {t(item.words)}
          </Link>
        ))}
      <OutboxBadge />
    </nav>
  )
}
