import { cocareTriggers, type CocareTrigger, type TriggerTest } from '../knowledge/cocare.ts'
import { safetyRule } from '../knowledge/safety-rules.ts'

export interface ReadingFacts {
  readonly score?: number | null | undefined
  /** Change since the baseline, in the instrument's own direction */
  readonly change?: number | null | undefined
  readonly items?: Readonly<Record<string, number | string | readonly string[] | null>> | undefined
  readonly changeByItem?: Readonly<Record<string, number>> | undefined
}

/** What is known, as far as triggers ask. Undefined is "not asked", never "no". */
export interface CocareFacts {
  readonly trueRuleIds: ReadonlySet<string>
  readonly answers: Readonly<Record<string, string | number | readonly string[]>>
  /** Medicine classes on the list; undefined = the list was not asked for */
  readonly medicineClasses: ReadonlySet<string> | undefined
  /** CHOIR segments that hurt */
  readonly painSegments: ReadonlySet<string>
  readonly flags: Readonly<Record<string, boolean>>
  readonly counts: Readonly<Record<string, number>>
  readonly readings: Readonly<Record<string, ReadingFacts>>
  readonly events: ReadonlySet<string>
  readonly verdict: string | undefined
  readonly visits: number | undefined
  readonly weeks: number | undefined
}

/** yes, no, or the names of what nobody asked. */
type Truth = boolean | { readonly missing: readonly string[] }

export interface TriggerResult {
  readonly trigger: CocareTrigger
  readonly isTrue: boolean
  readonly missing: readonly string[]
}

/** Every trigger with what it says today; one that needs something nobody asked is not true, and says what. */
export function evaluateTriggers(facts: CocareFacts): readonly TriggerResult[] {
  return cocareTriggers.map((trigger) => {
    const truth = evaluate(trigger.test, facts)
    return { trigger, isTrue: truth === true, missing: typeof truth === 'object' ? truth.missing : [] }
  })
}

function evaluate(test: TriggerTest, facts: CocareFacts): Truth {
  if ('all' in test) return combine(test.all, facts, false)
  if ('any' in test) return combine(test.any, facts, true)
  if ('flag' in test) return known(facts.flags[test.flag], `flags.${test.flag}`)
  if ('event' in test) return facts.events.has(test.event)
  if ('count' in test) {
    const count = facts.counts[test.count]
    if (count === undefined) return unknown(`counts.${test.count}`)
    return (test.gte === undefined || count >= test.gte) && (test.lt === undefined || count < test.lt)
  }
  if ('reading' in test) return readingTruth(test, facts)
  if ('finding' in test) {
    const { rules = [], category } = test.finding
    return [...facts.trueRuleIds].some((id) => rules.includes(id) || safetyRule(id)?.category === category)
  }
  if ('medication' in test) {
    const classes = facts.medicineClasses
    return classes ? test.medication.some((id) => classes.has(id)) : unknown('meds')
  }
  if ('answer' in test) {
    const answer = facts.answers[test.answer.question]
    if (answer === undefined) return unknown(`answers.${test.answer.question}`)
    return [answer].flat().some((value) => test.answer.in.includes(String(value)))
  }
  if ('verdict' in test) return facts.verdict !== undefined && test.verdict.includes(facts.verdict)
  if ('region' in test) return test.region.some((segment) => facts.painSegments.has(segment))
  if ('weeks' in test) return facts.weeks !== undefined && facts.weeks >= test.weeks.gte
  return facts.visits !== undefined && facts.visits >= test.visits.gte
}

/** any: one true settles it; all: one false settles it; otherwise what is missing keeps it open. */
function combine(tests: readonly TriggerTest[], facts: CocareFacts, settles: boolean): Truth {
  const truths = tests.map((test) => evaluate(test, facts))
  if (truths.includes(settles)) return settles
  const missing = truths.flatMap((truth) => (typeof truth === 'object' ? truth.missing : []))
  return missing.length > 0 ? { missing } : !settles
}

function readingTruth(test: Extract<TriggerTest, { readonly reading: string }>, facts: CocareFacts): Truth {
  const reading = facts.readings[test.reading]
  const name = `readings.${test.reading}`
  if (!reading) return unknown(name)
  if (test.imported) return true
  if (test.includes !== undefined) {
    const value = test.item === undefined ? undefined : reading.items?.[test.item]
    return value === undefined || value === null
      ? unknown(`${name}.${test.item}`)
      : [value].flat().includes(test.includes)
  }
  if (test.changeGte !== undefined || test.changeLte !== undefined) {
    const change = test.item === undefined ? reading.change : reading.changeByItem?.[test.item]
    if (change === undefined || change === null) return unknown(`${name}.change`)
    return (
      (test.changeGte === undefined || change >= test.changeGte) &&
      (test.changeLte === undefined || change <= test.changeLte)
    )
  }
  const value = test.item === undefined ? reading.score : reading.items?.[test.item]
  if (typeof value !== 'number') return unknown(test.item === undefined ? name : `${name}.${test.item}`)
  return (
    (test.gte === undefined || value >= test.gte) &&
    (test.gt === undefined || value > test.gt) &&
    (test.lte === undefined || value <= test.lte) &&
    (test.regionsGte === undefined || value >= test.regionsGte)
  )
}

function known(value: boolean | undefined, name: string): Truth {
  return value === undefined ? unknown(name) : value
}

function unknown(name: string): Truth {
  return { missing: [name] }
}
