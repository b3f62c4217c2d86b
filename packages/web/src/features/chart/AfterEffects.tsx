import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useKnowledge } from '../../knowledge/use-knowledge.ts'
import { useSession } from '../../offline/session.ts'
import { Button } from '../../ui/Button.tsx'
import { Section } from '../../ui/Section.tsx'
import { useLanguage } from '../../ui/use-language.ts'
import { useTimes } from '../../ui/use-times.ts'
import type { Chart } from './chart.data.ts'

const shownAtFirst = 4
/** From this grade on it kept somebody from their day. */
const strong = 3

/** What was felt after sessions: what, how strong, when, in whose words. */
export function AfterEffects({ effects }: { effects: Chart['afterEffects'] }) {
  const { t } = useTranslation('chart')
  const { practice } = useSession()
  const times = useTimes(practice.timeZone)
  const language = useLanguage()
  const known = useKnowledge('afterEffects', effects.length > 0)
  const safety = useKnowledge('safety', effects.length > 0)
  const [all, setAll] = useState(false)
  const shown = all ? effects : effects.slice(0, shownAtFirst)
  return (
    <Section title={t('after-effects')}>
      {effects.length === 0 ? (
        <p className="text-quiet">{t('no-after-effects')}</p>
      ) : (
        <ul className="rows">
          {shown.map((effect) => {
            const entry = known?.find((one) => one.id === effect.kind)
            const grade = safety?.severityGrades.find((one) => one.grade === effect.grade)
            return (
              <li key={`${effect.kind} ${effect.at}`} className="py-3">
                <p className={(effect.grade ?? 0) >= strong ? 'font-bold text-caution' : ''}>
                  {(language === 'es' ? entry?.plainEs : entry?.plain) ?? effect.kind}
                </p>
                <p className="text-small text-quiet">
                  {[
                    effect.grade === null
                      ? t('grade-missing')
                      : t('grade', {
                          grade: effect.grade,
                          words: (language === 'es' ? grade?.nameEs : grade?.name)?.toLocaleLowerCase(
                            language,
                          ),
                        }),
                    times.date(effect.at, 'medium'),
                  ].join(' · ')}
                </p>
                {effect.words === '' ? null : <p>“{effect.words}”</p>}
              </li>
            )
          })}
        </ul>
      )}
      {shown.length < effects.length ? (
        <Button kind="plain" onPress={() => setAll(true)}>
          {t('all-effects', { count: effects.length })}
        </Button>
      ) : null}
    </Section>
  )
}
