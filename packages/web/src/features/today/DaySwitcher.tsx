import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { dayAfter } from '../../ui/times.ts'

type Props = { readonly day: string; readonly today: string; readonly onDay: (day: string | null) => void }

/** The day before, the day after, and back to today. */
export function DaySwitcher({ day, today, onDay }: Props) {
  const { t } = useTranslation('today')
  const go = (days: number) => {
    const other = dayAfter(day, days)
    onDay(other === today ? null : other)
  }
  return (
    <div
      role="group"
      aria-label={t('other-day')}
      className="flex flex-wrap items-center gap-2"
      data-screen-only
    >
      <Button onPress={() => go(-1)}>
        <Icon name="back" />
        {t('day-before')}
      </Button>
      {day === today ? null : <Button onPress={() => onDay(null)}>{t('today')}</Button>}
      <Button onPress={() => go(1)}>
        {t('day-after')}
        <Icon name="next" />
      </Button>
    </div>
  )
}
