import { useEffect, useState, type ReactNode } from 'react'
import { FormContext, type Form } from './form.ts'
import { FormTitle } from './FormTitle.tsx'
import { steps, type FormPage, type Step } from './pages.tsx'
import './consultation.css'

type Props = {
  readonly form: Form
  readonly pages: readonly FormPage[]
  /** The steps beside the page, to go to any of them; not for a client. */
  readonly nav?: boolean
  /** Where to begin when it is taken up again. */
  readonly startAt: string | null
  readonly onPage: (id: string) => void
  /** Where what was entered stands. */
  readonly saved: ReactNode
  /** What to do at once, when an answer needs it; stands above every page. */
  readonly urgent: ReactNode
  /** The last page: what is there and what is missing, with a way to each step. */
  readonly last: (goTo: (step: Step) => void) => {
    readonly title: string
    readonly body: ReactNode
    readonly way: ReactNode
  }
}

/** A consultation in short pages: how far along, one thing at a time, back and on where the hand is. */
export function ConsultationForm({ form, pages, nav = false, startAt, onPage, saved, urgent, last }: Props) {
  const { say } = form
  const [at, setAt] = useState<string | null>(startAt)
  const found = pages.findIndex(({ id }) => id === at)
  const isLast = at === lastPage
  // A page may go while it is open: an answer elsewhere took its questions away. Then the next one stands there.
  const [place, setPlace] = useState(0)
  const here = isLast ? pages.length : found >= 0 ? found : Math.min(place, pages.length - 1)
  useEffect(() => setPlace(here), [here])
  const page = pages[here]
  const go = (index: number) => {
    const to = pages[index]?.id ?? lastPage
    setAt(to)
    onPage(to)
  }
  const goTo = (step: Step) => go(pages.findIndex((one) => one.step === step))
  const step = page?.step ?? null
  const end = isLast ? last(goTo) : null
  return (
    <FormContext value={form}>
      <div className="consultation" data-nav={nav || undefined} data-wide={page?.wide || undefined}>
        {nav ? (
          <nav className="consultation-steps" aria-label={say('steps')}>
            <ol>
              {steps.map((each, index) => (
                <li key={each}>
                  <button
                    type="button"
                    className="consultation-step"
                    aria-current={each === step ? 'step' : undefined}
                    onClick={() => goTo(each)}
                  >
                    <span className="consultation-step-number">{index + 1}</span>
                    {say(`step-${each}`)}
                  </button>
                </li>
              ))}
              <li>
                <button
                  type="button"
                  className="consultation-step"
                  aria-current={isLast ? 'step' : undefined}
                  onClick={() => go(pages.length)}
                >
                  {say('step-last')}
                </button>
              </li>
            </ol>
          </nav>
        ) : null}
        <div className="consultation-main">
          <Progress step={step} here={here} pages={pages} form={form} saved={saved} />
          {urgent}
          <div className="consultation-page" key={page?.id ?? lastPage}>
            <FormTitle>{end?.title ?? page?.title}</FormTitle>
            {page?.lead ? <p className="-mt-3 max-w-text text-quiet">{page.lead}</p> : null}
            {end ? end.body : page?.body(() => go(here + 1))}
          </div>
          <div className="consultation-bar" data-form-bar>
            {here > 0 ? (
              <button
                type="button"
                className="button"
                data-kind="quiet"
                data-size="room"
                onClick={() => go(here - 1)}
              >
                {say('back')}
              </button>
            ) : null}
            {end ? (
              end.way
            ) : (
              <button
                type="button"
                className="button"
                data-kind="primary"
                data-size="room"
                onClick={() => go(here + 1)}
              >
                {say('next')}
              </button>
            )}
          </div>
        </div>
      </div>
    </FormContext>
  )
}

const lastPage = 'last'

type ProgressProps = {
  readonly step: Step | null
  readonly here: number
  readonly pages: readonly FormPage[]
  readonly form: Form
  readonly saved: ReactNode
}

function Progress({ step, here, pages, form: { say }, saved }: ProgressProps) {
  const now = step === null ? steps.length : steps.indexOf(step) + 1
  const inStep = pages.filter((page) => page.step === step)
  const pageNow = inStep.indexOf(pages[here] as FormPage) + 1
  return (
    <div className="mb-6">
      <div className="mb-2 flex flex-wrap items-baseline justify-between gap-x-4">
        <p className="text-small text-quiet">
          {step === null
            ? say('step-last')
            : say('progress', { now, of: steps.length, name: say(`step-${step}`) })}
          {inStep.length > 1 ? ` · ${say('progress-page', { now: pageNow, of: inStep.length })}` : ''}
        </p>
        {saved}
      </div>
      <div className="steps" aria-hidden="true">
        {steps.map((each, index) => (
          <span key={each} data-done={index < now || undefined} />
        ))}
      </div>
    </div>
  )
}
