import { actionEntries } from '@unknot/clinical/knowledge/safety-meta'
import type { ScreenFinding, ScreenResult } from '@unknot/clinical/screening/screen-result'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { LimitsInWords } from '../../limits/LimitsInWords.tsx'
import { LimitsOnBody } from '../../limits/LimitsOnBody.tsx'
import { holdingFindings } from '../../limits/may-start.ts'
import { Button } from '../../ui/Button.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Section } from '../../ui/Section.tsx'
import { useLanguage } from '../../ui/use-language.ts'
import { ClearanceDialog } from './ClearanceDialog.tsx'
import { Finding } from './Finding.tsx'
import { Headline } from './Headline.tsx'
import { ReasonDialog } from './ReasonDialog.tsx'

type Props = {
  readonly clientId: string
  readonly screeningId: string
  readonly result: ScreenResult
  readonly passed: ReadonlySet<string>
  readonly onPassed: (ruleId: string) => void
  /** Back to the questions. */
  readonly onAgain: () => void
  /** A clearance was recorded: screen once more with it. */
  readonly onCleared: () => void
  readonly children: ReactNode
}

/** What the screening says: one headline, what to do, why, and where not to work. */
export function Result(props: Props) {
  const { clientId, screeningId, result, passed, onPassed, onAgain, onCleared, children } = props
  const { t } = useTranslation('screening')
  const language = useLanguage()
  const [asked, setAsked] = useState<{ kind: 'reason' | 'clearance'; finding: ScreenFinding } | null>(null)
  const top = useRef<HTMLDivElement>(null)
  useEffect(() => {
    window.scrollTo({ top: 0 })
    top.current?.focus({ preventScroll: true })
  }, [screeningId])
  const holding = holdingFindings(result)
  const held = new Set(holding.map(({ ruleId }) => ruleId))
  const others = result.findings.filter((finding) => !finding.standing && !held.has(finding.ruleId))
  const standing = result.findings.filter((finding) => finding.standing)
  const entry = actionEntries.find(({ action }) => action === result.action)
  const urgency = language === 'es' ? entry?.urgenciesEs : entry?.urgencies
  const toFinding = (finding: ScreenFinding) => (
    <Finding
      key={finding.ruleId}
      finding={finding}
      isPassed={passed.has(finding.ruleId)}
      holds={held.has(finding.ruleId)}
      onReason={() => setAsked({ kind: 'reason', finding })}
      onClearance={() => setAsked({ kind: 'clearance', finding })}
    />
  )
  return (
    <div ref={top} tabIndex={-1} className="flex flex-col gap-8 pb-28 outline-none">
      <Headline result={result} todo={result.urgency === null ? null : (urgency?.[result.urgency] ?? null)} />
      {holding.length > 0 ? (
        <Section title={t('why-stopped')}>
          <div className="rows">{holding.map(toFinding)}</div>
        </Section>
      ) : (
        <div className="grid items-start gap-8 desk:grid-cols-[1fr_auto]">
          <Section title={t('limits-today')}>
            <LimitsInWords result={result} />
          </Section>
          <LimitsOnBody result={result} />
        </div>
      )}
      {others.length > 0 ? (
        <Section title={t('findings')}>
          <div className="rows">{others.map(toFinding)}</div>
        </Section>
      ) : null}
      {standing.length > 0 ? (
        <Disclosure title={t('reminders', { count: standing.length })}>
          <div className="rows">{standing.map(toFinding)}</div>
        </Disclosure>
      ) : null}
      <div>
        <Button kind="plain" onPress={onAgain}>
          {t('change-answers')}
        </Button>
      </div>
      {children}
      {asked?.kind === 'reason' ? (
        <ReasonDialog
          finding={asked.finding}
          screeningId={screeningId}
          onClose={() => setAsked(null)}
          onPassed={() => {
            onPassed(asked.finding.ruleId)
            setAsked(null)
          }}
        />
      ) : null}
      {asked?.kind === 'clearance' ? (
        <ClearanceDialog
          finding={asked.finding}
          clientId={clientId}
          day={result.date}
          onClose={() => setAsked(null)}
          onCleared={() => {
            setAsked(null)
            onCleared()
          }}
        />
      ) : null}
    </div>
  )
}
