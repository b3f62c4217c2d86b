import type { Words } from '../bodymap/regions.ts'
import { fill, sentence, type Params } from './sentence.ts'
import type { Sentence, Verdict } from './verdict-types.ts'
import { reasonWords, unitWords, verdictLabels, verdictTexts } from './verdict-words.ts'

type Numbers = Omit<Verdict, 'sentences'>
type TextName = keyof typeof verdictTexts

/**
 * The sentences that stand under a verdict: the word with its two figures first, then why, then the numbers behind
 * it for a clinician, and always that ratings drift back on their own and that no cause is shown.
 *
 * @example verdictSentences(numbers)[0]?.en // 'No clear change: from 7 to 6.'
 */
export function verdictSentences(numbers: Numbers): readonly Sentence[] {
  return [
    headline(numbers),
    ...numbers.reasons.map((reason) =>
      said(`reason.${reason}`, reasonWords[reason], reasonParams(numbers, reason)),
    ),
    ...ends(numbers),
    ...error(numbers),
    ...threshold(numbers),
    text('regression'),
    ...regressionNumber(numbers),
    ...(numbers.followUp ? [text('noCause')] : []),
    ...aside(numbers),
  ]
}

function headline(numbers: Numbers): Sentence {
  const label = verdictLabels[numbers.word]
  const { baseline, followUp, provisional } = numbers
  const both = numbers.word !== 'cannot-say' && baseline && followUp
  const params: Params = both ? { from: baseline.value, to: followUp.value } : {}
  const template: Words = !both
    ? verdictTexts.wordOnly
    : provisional
      ? verdictTexts.fromToProvisional
      : verdictTexts.fromTo
  return {
    key: `verdict.${numbers.word}`,
    params: { ...params, provisional: provisional ? 'yes' : 'no' },
    en: fill(template.en, { ...params, word: label.en }),
    es: fill(template.es, { ...params, word: label.es }),
    audience: 'client',
  }
}

function reasonParams(numbers: Numbers, reason: string): Params {
  if (reason === 'provisional-baseline') return { ratings: numbers.baseline?.ratings ?? 0 }
  return reason === 'few-follow-ups' ? { ratings: numbers.followUp?.ratings ?? 0 } : {}
}

function ends(numbers: Numbers): Sentence[] {
  const { baseline, followUp, change, percent } = numbers
  if (!baseline || !followUp || change === null) return []
  const size = Math.abs(change)
  return [
    text('ends', {
      from: baseline.value,
      fromRatings: baseline.ratings,
      to: followUp.value,
      toRatings: followUp.ratings,
    }),
    withUnit(numbers, percent === null ? 'difference' : 'differencePercent', {
      change: size,
      percent: Math.round(Math.abs(percent ?? 0)),
    }),
  ]
}

function error(numbers: Numbers): Sentence[] {
  const known = numbers.error
  if (!known || known.mdc95 === null) return []
  const rci = known.reliableChangeIndex
  const params = {
    mdc: known.mdc95,
    sem: known.sem.toFixed(2),
    rci: rci === null ? '–' : rci.toFixed(2),
  }
  return [withUnit(numbers, 'error', params, 'clinician'), errorBasis(known)]
}

function errorBasis({ sd, r, assumed, ownFigures }: NonNullable<Numbers['error']>): Sentence {
  if (assumed && sd !== null && r !== null) {
    return text('errorAssumed', { sd, r: String(r) }, 'clinician')
  }
  if (ownFigures) return text('errorOwn', {}, 'clinician')
  return text(assumed ? 'errorHouse' : 'errorPublished', {}, 'clinician')
}

function threshold(numbers: Numbers): Sentence[] {
  const known = numbers.threshold
  if (!known) return []
  const { points, percent, needed, usesError } = known
  return [
    withUnit(
      numbers,
      percent === null ? 'thresholdPoints' : 'threshold',
      { points, percent: percent ?? 0 },
      'clinician',
    ),
    ...(usesError && needed !== null ? [withUnit(numbers, 'thresholdError', { needed }, 'clinician')] : []),
  ]
}

function regressionNumber(numbers: Numbers): Sentence[] {
  const { regression, baseline } = numbers
  if (!regression || !baseline) return []
  const { expected, owed } = regression
  return [
    withUnit(
      numbers,
      'regressionNumber',
      { expected, from: baseline.value, owed: Math.abs(owed) },
      'clinician',
    ),
  ]
}

function aside({ runChart, globalImpression, medicine }: Numbers): Sentence[] {
  const found: Sentence[] = []
  if (runChart?.signal) {
    found.push(
      text(
        'runChartSignal',
        {
          run: Math.max(runChart.longestRun.above, runChart.longestRun.below),
          runLimit: runChart.longestRunLimit ?? 0,
          crossings: runChart.crossings,
          crossingsLimit: runChart.crossingsLimit ?? 0,
        },
        'clinician',
      ),
    )
  }
  if (globalImpression && globalImpression.value !== null) {
    found.push(text('impression', { value: globalImpression.value }))
  }
  if (medicine.baseline !== null && medicine.followUp !== null) {
    found.push(text('medicine', { from: medicine.baseline, to: medicine.followUp }))
  }
  return found
}

function text(name: TextName, params: Params = {}, audience: Sentence['audience'] = 'client'): Sentence {
  return said(name, verdictTexts[name], params, audience)
}

function said(
  name: string,
  words: Words,
  params: Params = {},
  audience: Sentence['audience'] = 'client',
): Sentence {
  return sentence(`verdict.${name}`, words, params, audience)
}

/** The same with the measure's unit put in, in each language. */
function withUnit(
  { measure }: Numbers,
  name: TextName,
  params: Params,
  audience: Sentence['audience'] = 'client',
): Sentence {
  const unit = unitWords[measure.unit] ?? { en: measure.unit, es: measure.unit }
  const words = verdictTexts[name]
  return {
    key: `verdict.${name}`,
    params: { ...params, unit: measure.unit },
    en: fill(words.en, { ...params, unit: unit.en }),
    es: fill(words.es, { ...params, unit: unit.es }),
    audience,
  }
}
