import { changeBetween } from '@unknot/clinical/bodymap/change-between'
import { describeFeeling, nameOfRegion } from '@unknot/clinical/bodymap/describe'
import type { Mark } from '@unknot/clinical/bodymap/mark'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBodyMapSpeech } from '../../bodymap/use-bodymap-speech.ts'
import { Button } from '../../ui/Button.tsx'
import { useLanguage } from '../../ui/use-language.ts'

type Props = { readonly marks: readonly Mark[]; readonly before: readonly Mark[] | null }
const shownAtFirst = 5

/** The map in words, the strongest places first; held against an earlier one, what changed. */
export function MapWords({ marks, before }: Props) {
  const { t } = useTranslation('chart')
  const language = useLanguage()
  const { say } = useBodyMapSpeech()
  const [all, setAll] = useState(false)
  const lines = before
    ? changeBetween(before, marks).map((change) => ({
        id: change.regionId,
        words: [
          change.after === null ? '' : t('of-ten', { value: change.after }),
          say(`change-${change.change}`, { before: change.before ?? '' }),
        ]
          .filter((part) => part !== '')
          .join(', '),
      }))
    : marks
        .toSorted((one, other) => (other.intensity ?? -1) - (one.intensity ?? -1))
        .map((mark) => ({ id: mark.regionId, words: describeFeeling(mark, language) }))
  if (lines.length === 0) return <p className="mt-3 text-quiet">{say('nothing-marked')}</p>
  const shown = all ? lines : lines.slice(0, shownAtFirst)
  return (
    <>
      <ul className="mt-3 flex flex-col gap-1">
        {shown.map((line) => (
          <li key={line.id}>
            <b>{nameOfRegion(line.id, language)}</b>: {line.words}
          </li>
        ))}
      </ul>
      {shown.length < lines.length ? (
        <Button kind="plain" onPress={() => setAll(true)}>
          {t('all-places', { count: lines.length })}
        </Button>
      ) : null}
    </>
  )
}
