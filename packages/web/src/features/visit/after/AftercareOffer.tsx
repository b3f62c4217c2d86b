import { aftercareCard } from '@unknot/clinical/aftercare/aftercare-card'
import { useTranslation } from 'react-i18next'
import { Disclosure } from '../../../ui/Disclosure.tsx'
import { Tick } from '../../../ui/Tick.tsx'
import { useNames } from '../use-names.ts'

type Props = {
  readonly itemId: string
  /** How sure, in the words of the choice; else those of the card. */
  readonly level: string | null
  readonly taken: boolean
  readonly onToggle: () => void
}

/** One thing for home, with how to do it and when to stop. */
export function AftercareOffer({ itemId, level, taken, onToggle }: Props) {
  const { t } = useTranslation('visit')
  const { language } = useNames()
  const card = aftercareCard(itemId, language)
  if (card === null) return null
  return (
    <div>
      <Tick checked={taken} onChange={onToggle}>
        <b>{card.name}</b>
        <span className="block text-small text-quiet">
          {card.dose} {level ?? card.level}
        </span>
      </Tick>
      <Disclosure title={<span className="text-small text-quiet">{t('aftercare-steps')}</span>}>
        <ol className="ms-5 list-decimal">
          {card.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p className="mt-2 text-small">{t('stop-if', { what: card.stopIf.join('; ') })}</p>
      </Disclosure>
    </div>
  )
}
