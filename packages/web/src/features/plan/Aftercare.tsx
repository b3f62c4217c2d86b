import type { AftercareChoice } from '@unknot/clinical/aftercare/choose'
import { useTranslation } from 'react-i18next'
import { useKnowledge } from '../../knowledge/use-knowledge.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Section } from '../../ui/Section.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { Tick } from '../../ui/Tick.tsx'
import { HeldBack } from './HeldBack.tsx'
import { Sources } from './Sources.tsx'
import { useNames } from './use-names.ts'

type Props = {
  readonly choice: AftercareChoice
  readonly chosen: readonly string[]
  readonly onChange: (itemIds: readonly string[]) => void
}

const most = 4

/** What goes home with the client: two to four things, each with its reason; what was held back, and why. */
export function Aftercare({ choice, chosen, onChange }: Props) {
  const { t } = useTranslation('plan')
  const names = useNames()
  const items = useKnowledge('aftercare')
  const suggested = choice.items.map(({ itemId }) => itemId)
  const held = new Set(choice.heldBack.map(({ itemId }) => itemId))
  const shown = [...suggested, ...chosen.filter((id) => !suggested.includes(id))]
  const others = (items ?? []).filter(
    ({ id, area }) => !shown.includes(id) && !held.has(id) && area !== 'safety',
  )
  const isFull = chosen.length >= most
  return (
    <Section title={t('aftercare')}>
      {choice.noneBecause ? <p className="max-w-text">{choice.noneBecause[names.language]}</p> : null}
      <ul className="rows max-w-text empty:hidden">
        {shown.map((itemId) => {
          const item = choice.items.find((one) => one.itemId === itemId)
          const isChosen = chosen.includes(itemId)
          return (
            <li key={itemId} className="py-4">
              <Tick
                checked={isChosen}
                onChange={(checked) =>
                  onChange(
                    checked ? [...chosen, itemId].slice(0, most) : chosen.filter((id) => id !== itemId),
                  )
                }
              >
                {names.aftercare(itemId)}
              </Tick>
              {item ? (
                <Disclosure title={t('why')}>
                  <p>{item.because[names.language]}</p>
                  <p className="my-2 text-quiet">{item.levelWords[names.language]}</p>
                  <Sources ids={item.sourceIds} />
                </Disclosure>
              ) : (
                <p className="mt-1 text-quiet">{t('aftercare-yours')}</p>
              )}
            </li>
          )
        })}
      </ul>
      <div className="mt-4 max-w-text">
        {isFull ? (
          <p className="text-quiet">{t('aftercare-full', { most })}</p>
        ) : (
          <SelectField
            label={t('aftercare-add')}
            placeholder={t('aftercare-choose')}
            value=""
            onChange={(id) => id !== '' && onChange([...chosen, id])}
            options={others
              .map(({ id }) => ({ value: id, label: names.aftercare(id) }))
              .toSorted((one, other) => one.label.localeCompare(other.label, names.language))}
          />
        )}
      </div>
      {choice.heldBack.length > 0 ? (
        <Disclosure title={t('held-back', { count: choice.heldBack.length })}>
          <HeldBack items={choice.heldBack} />
        </Disclosure>
      ) : null}
    </Section>
  )
}
