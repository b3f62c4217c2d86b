import type { CocareSuggestion } from '@unknot/clinical/cocare/involve'
import { useTranslation } from 'react-i18next'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Section } from '../../ui/Section.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { Tick } from '../../ui/Tick.tsx'
import { useLanguage } from '../../ui/use-language.ts'
import { Sources } from './Sources.tsx'

type Props = {
  readonly suggestions: readonly CocareSuggestion[]
  readonly chosen: readonly string[]
  /** Null where there is no plan to put them in. */
  readonly onChange: ((disciplines: readonly string[]) => void) | null
}

/** Who else could help. Nothing is sent; it stands on the plan when it is ticked. */
export function WhoElseHelps({ suggestions, chosen, onChange }: Props) {
  const { t } = useTranslation('plan')
  const language = useLanguage()
  if (suggestions.length === 0) return null
  return (
    <Section title={t('helpers')}>
      <p className="mb-3 max-w-text text-quiet">{t('helpers-lead')}</p>
      <ul className="rows max-w-text">
        {suggestions.map((one) => (
          <li key={one.discipline} className="py-4">
            {onChange ? (
              <Tick
                checked={chosen.includes(one.discipline)}
                onChange={(checked) =>
                  onChange(
                    checked ? [...chosen, one.discipline] : chosen.filter((id) => id !== one.discipline),
                  )
                }
              >
                {one.label[language]}
              </Tick>
            ) : (
              <p className="font-bold">{one.label[language]}</p>
            )}
            <p className="mt-2">{one.role[language]}</p>
            <p className="mt-2 flex flex-wrap gap-2">
              {one.addFirst ? <Tag kind="accent">{t('helper-first')}</Tag> : null}
              {one.safetyFirst ? <Tag kind="stop">{t('helper-safety')}</Tag> : null}
              <Tag>{t(`stance-${one.stance}`)}</Tag>
              <Tag>{t(`basis-of-${one.basis}`)}</Tag>
            </p>
            <Disclosure title={t('why')}>
              <p>{one.triggers.map((trigger) => trigger.label[language]).join(' · ')}</p>
              {one.borrowedFrom ? <p className="mt-2">{t('borrowed')}</p> : null}
              {one.note ? (
                <p className="my-2 text-quiet" lang="en">
                  {one.note}
                </p>
              ) : null}
              <Sources ids={one.sourceIds} />
            </Disclosure>
          </li>
        ))}
      </ul>
    </Section>
  )
}
