import type { askedItem } from '@unknot/clinical/outcomes/asked-item'
import { useEffect, useState } from 'react'
import { useLanguage } from '../../ui/use-language.ts'
import { answerLines, type AnswerLine } from './answer-lines.ts'

type Ask = typeof askedItem

/** What was answered to the form of after-effects, question and answer in words; empty until the words have come. */
export function useAnswerWords(answers: Readonly<Record<string, unknown>> | null): readonly AnswerLine[] {
  const language = useLanguage()
  const [ask, setAsk] = useState<{ readonly item: Ask } | null>(null)
  const wanted = answers !== null
  useEffect(() => {
    if (!wanted) return
    let here = true
    import('@unknot/clinical/outcomes/asked-item').then(
      (loaded) => here && setAsk({ item: loaded.askedItem }),
      () => {},
    )
    return () => {
      here = false
    }
  }, [wanted])
  return answers === null || ask === null
    ? []
    : answerLines(answers, (itemId) => ask.item('own-adverse', itemId, language))
}
