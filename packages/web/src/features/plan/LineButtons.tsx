import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button.tsx'

type Props = {
  readonly onEdit: () => void
  readonly onRemove: () => void
  readonly onUp: (() => void) | undefined
  readonly onDown: (() => void) | undefined
}

/** What can be done with a line. */
export function LineButtons({ onEdit, onRemove, onUp, onDown }: Props) {
  const { t } = useTranslation('plan')
  return (
    <div className="flex flex-wrap gap-x-5" data-screen-only>
      <Button kind="plain" onPress={onEdit}>
        {t('change')}
      </Button>
      {onUp ? (
        <Button kind="plain" onPress={onUp}>
          {t('up')}
        </Button>
      ) : null}
      {onDown ? (
        <Button kind="plain" onPress={onDown}>
          {t('down')}
        </Button>
      ) : null}
      <Button kind="plain" onPress={onRemove}>
        {t('remove')}
      </Button>
    </div>
  )
}
