import type { ShownPage } from '@unknot/clinical/screening/questions-shown'
import type { ReactNode } from 'react'
import { ShownScreen } from '../questions/ShownScreen.tsx'
import { shownGroups } from '../questions/shown-groups.ts'
import type { DueNow } from './due-now.ts'
import type { Form, FormKey } from './form.ts'
import { answered, safetyPages } from './safety-answers.ts'
import { SkipPart } from './SkipPart.tsx'
import { Allergies } from './steps/Allergies.tsx'
import { Alone } from './steps/Alone.tsx'
import { BetterAndWorse } from './steps/BetterAndWorse.tsx'
import { Consent } from './steps/Consent.tsx'
import { DailyLife } from './steps/DailyLife.tsx'
import { EarlierMassage } from './steps/EarlierMassage.tsx'
import { Goals } from './steps/Goals.tsx'
import { InTheRoom } from './steps/InTheRoom.tsx'
import { LeaveAlone } from './steps/LeaveAlone.tsx'
import { Medicines } from './steps/Medicines.tsx'
import { Moving } from './steps/Moving.tsx'
import { OtherCare } from './steps/OtherCare.tsx'
import { Possible } from './steps/Possible.tsx'
import { Questionnaire } from './steps/Questionnaire.tsx'
import { Ratings } from './steps/Ratings.tsx'
import { Touch } from './steps/Touch.tsx'
import { WhatBringsYou } from './steps/WhatBringsYou.tsx'
import { WhatItIs } from './steps/WhatItIs.tsx'
import { WhereItHurts } from './steps/WhereItHurts.tsx'

/** The nine steps, in the order of asking. */
export const steps = [
  'problem',
  'map',
  'pain',
  'safety',
  'goals',
  'life',
  'massage',
  'care',
  'consent',
] as const
export type Step = (typeof steps)[number]

/** One page: a few things that belong together. */
export type FormPage = {
  readonly id: string
  readonly step: Step
  readonly title: string
  readonly lead?: string
  readonly body: (next: () => void) => ReactNode
  /** A body map needs room. */
  readonly wide?: boolean
}

export type PagesInput = {
  readonly form: Form
  /** The questions of the screening as they stand now. */
  readonly screening: readonly ShownPage[]
  /** What is measured; null until it has loaded. */
  readonly due: DueNow | null
  /** Height in pixels for questions of one page. */
  readonly room: number
}

/** Every page of the consultation as it stands: answers bring up pages of their own. */
export function formPages({ form, screening, due, room }: PagesInput): readonly FormPage[] {
  const { say, who } = form
  const page = (step: Step, key: FormKey, body: ReactNode, more: Partial<FormPage> = {}): FormPage => ({
    id: key,
    step,
    title: say(key),
    body: () => body,
    ...more,
  })
  return [
    page('problem', 'page-words', <WhatBringsYou />),
    ...(who === 'therapist'
      ? [page('problem', 'page-condition', <WhatItIs />, { lead: say('page-condition-lead') })]
      : []),
    page('problem', 'page-course', <BetterAndWorse />),
    page('map', 'page-map', <WhereItHurts />, { lead: say('page-map-lead'), wide: true }),
    ...measurePages(form, due, page),
    page('pain', 'page-alone', <Alone />, { lead: say('page-alone-lead') }),
    ...safetyFormPages(form, screening, room, page),
    page('goals', 'page-goals', <Goals />, { lead: say('page-goals-lead') }),
    page('life', 'page-life', <DailyLife />),
    page('life', 'page-moving', <Moving />),
    page('massage', 'page-massage', <EarlierMassage />),
    page('massage', 'page-touch', <Touch />),
    page('massage', 'page-leave-alone', <LeaveAlone />, { lead: say('page-leave-alone-lead'), wide: true }),
    page('massage', 'page-room', <InTheRoom />),
    page('care', 'page-care', <OtherCare />),
    page('care', 'page-possible', <Possible />),
    page('consent', 'page-consent', <Consent />),
  ]
}

type MakePage = (step: Step, key: FormKey, body: ReactNode, more?: Partial<FormPage>) => FormPage

function measurePages({ answers, say }: Form, due: DueNow | null, page: MakePage): readonly FormPage[] {
  if (due === null) return [page('pain', 'page-pain', null)]
  const pain = (
    <>
      <Ratings items={due.pain} />
      <SkipPart part="pain" answered={Object.keys(answers.pain ?? {}).length > 0} />
    </>
  )
  return [
    page('pain', 'page-pain', pain),
    page('pain', 'page-impact', <Ratings items={due.impact} />, { lead: say('page-impact-lead') }),
    page('pain', 'page-sleep', <Ratings items={due.sleep} />),
    ...due.questionnaires.map((one) =>
      page('pain', one.id === 'phq-4' ? 'page-mood' : 'page-questionnaire', <Questionnaire due={one} />, {
        id: `measure-${one.id}`,
      }),
    ),
  ]
}

function safetyFormPages(
  form: Form,
  screening: readonly ShownPage[],
  room: number,
  page: MakePage,
): readonly FormPage[] {
  const { answers, latest, change, say, language, who } = form
  const shown = safetyPages(screening, answers).filter((each) => who === 'therapist' || each.by === 'client')
  const groups = shownGroups(shown, room)
  const medicinesAt = groups.findIndex(({ id }) => id.startsWith('danger'))
  const pages = groups.map((group) =>
    page('safety', 'page-safety', null, {
      id: `safety-${group.id}`,
      title: group.title[language],
      body: (next) => (
        <>
          <ShownScreen
            group={group}
            answers={answers.screening ?? {}}
            onAnswer={(id, value) => change(answered(shown, latest(), id, value))}
            next={next}
            language={language}
            say={say}
          />
          {group.questions.some(({ id }) => id === 'allergies') ? <Allergies /> : null}
          {group.questions.some(({ history }) => history) ? (
            <SkipPart part="history" answered={answers.history !== undefined} />
          ) : null}
        </>
      ),
    }),
  )
  const medicines = page('safety', 'page-medicines', <Medicines />)
  return medicinesAt < 0
    ? [...pages, medicines]
    : [...pages.slice(0, medicinesAt), medicines, ...pages.slice(medicinesAt)]
}
