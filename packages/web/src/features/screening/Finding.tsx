import { source } from '@unknot/clinical/knowledge/sources'
import type { ScreenFinding } from '@unknot/clinical/screening/screen-result'
import { useTranslation } from 'react-i18next'
import { mayBePassed } from '../../limits/may-start.ts'
import { Button } from '../../ui/Button.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Facts } from '../../ui/Facts.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { useLanguage } from '../../ui/use-language.ts'

type Props = {
  readonly finding: ScreenFinding
  readonly isPassed: boolean
  /** It stops the session today. */
  readonly holds: boolean
  readonly onReason: () => void
  readonly onClearance: () => void
}

const tones = {
  'refer-urgent': 'stop',
  clearance: 'stop',
  'do-not-treat': 'stop',
  'avoid-region': 'caution',
  'avoid-technique': 'caution',
  'cap-pressure': 'caution',
  modify: 'plain',
  inform: 'plain',
} as const

/** One true rule: what it asks, why in plain words, what to do, how sure, and who says so. */
export function Finding({ finding, isPassed, holds, onReason, onClearance }: Props) {
  const { t } = useTranslation('screening')
  const language = useLanguage()
  const es = language === 'es'
  const limits = !['inform', 'modify'].includes(finding.actsAs)
  return (
    <div className="flex flex-col gap-2 py-4">
      <div className="flex flex-wrap items-center gap-2">
        <Tag kind={tones[finding.actsAs]}>{t(`action-${finding.actsAs}`)}</Tag>
        {finding.cleared ? (
          <Tag kind="accent">{t('cleared', { by: finding.cleared.by, until: finding.cleared.until })}</Tag>
        ) : null}
        {isPassed ? <Tag kind="accent">{t('passed')}</Tag> : null}
        {finding.areaInDoubt ? <Tag kind="caution">{t('area-in-doubt')}</Tag> : null}
      </div>
      <p className={holds ? 'text-lead' : ''}>{es ? finding.reasonEs : finding.reason}</p>
      <p className="text-quiet">{es ? finding.noteEs : finding.note}</p>
      {holds && !isPassed ? (
        <div className="flex flex-wrap items-center gap-3">
          {mayBePassed(finding) ? (
            <Button onPress={onReason}>{t('give-reason')}</Button>
          ) : finding.override === 'only-with-recorded-clearance' ? (
            <Button onPress={onClearance}>{t('record-clearance')}</Button>
          ) : (
            <p className="font-bold text-stop">{t('never-passed')}</p>
          )}
        </div>
      ) : null}
      <Disclosure title={<span className="text-quiet">{t('why-and-who')}</span>}>
        <Facts
          facts={[
            { term: t('when'), value: finding.when },
            { term: t('certainty'), value: t(`certainty-${finding.certainty}`) },
            { term: t('standing-of'), value: <Standing finding={finding} /> },
            { term: t('sources'), value: <Sources ids={finding.sourceIds} /> },
          ]}
        />
        {limits && !holds && !isPassed && mayBePassed(finding) ? (
          <Button kind="plain" onPress={onReason}>
            {t('pass-limit')}
          </Button>
        ) : null}
      </Disclosure>
    </div>
  )
}

function Standing({ finding }: { finding: ScreenFinding }) {
  const { t } = useTranslation('screening')
  const said = [
    finding.houseRule ? t('house-rule') : t('from-sources'),
    ...(finding.weakSource ? [t('weak-source')] : []),
    ...(finding.verified ? [] : [t('not-verified')]),
    ...(finding.capBasis === 'clinic-default' ? [t('cap-is-house')] : []),
  ]
  return <>{said.join(' ')}</>
}

function Sources({ ids }: { ids: readonly string[] }) {
  const { t } = useTranslation('screening')
  const found = ids.flatMap((id) => source(id) ?? [])
  if (found.length === 0) return <>{t('no-source')}</>
  return (
    <ul className="flex flex-col gap-2">
      {found.map((one) => {
        const url = one.url ?? (one.doi ? `https://doi.org/${one.doi}` : null)
        const words = `${one.title}${one.year ? ` (${one.year})` : ''}`
        return (
          <li key={one.id}>
            {url ? (
              <a href={url} target="_blank" rel="noreferrer noopener" className="inline-flex min-h-6 py-1">
                {words}
              </a>
            ) : (
              words
            )}
          </li>
        )
      })}
    </ul>
  )
}
