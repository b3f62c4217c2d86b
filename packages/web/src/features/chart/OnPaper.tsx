import { useTranslation } from 'react-i18next'
import { useSession } from '../../offline/session.ts'
import { useTimes } from '../../ui/use-times.ts'

/** On paper: from which practice, by whom and when it was printed. */
export function OnPaper() {
  const { t } = useTranslation('chart')
  const { me, practice } = useSession()
  const times = useTimes(practice.timeZone)
  const now = new Date().toISOString()
  return (
    <p className="mb-6 text-small text-quiet" data-paper-only>
      {t('printed', {
        practice: practice.name,
        name: me.name,
        when: `${times.date(now, 'medium')}, ${times.clock(now)}`,
      })}
    </p>
  )
}
