import type { openChart } from '@unknot/contract/chart'
import type { TaskKind } from '@unknot/contract/client-tasks'
import type { ReadAnswer } from '@unknot/contract/wire/read'
import { useTranslation } from 'react-i18next'
import { useSession } from '../../offline/session.ts'
import { useRefusalWords } from '../../offline/use-refusal-words.ts'
import { Button } from '../../ui/Button.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { useTimes } from '../../ui/use-times.ts'
import { useRenewCode, useWithdrawLink } from './links.data.ts'

type Link = ReadAnswer<typeof openChart>['links'][number]

const stateOf = (link: Link) =>
  link.submittedAt !== null
    ? 'answered'
    : link.withdrawnAt !== null
      ? 'withdrawn'
      : link.expiresAt <= new Date().toISOString()
        ? 'over'
        : 'open'

/** One link: for what, since when, how it stands; while it is open it can be withdrawn or given a code. */
export function LinkRow({ link }: { link: Link }) {
  const { t } = useTranslation('links')
  const { may, practice } = useSession()
  const times = useTimes(practice.timeZone)
  const refusalWords = useRefusalWords('links')
  const withdraw = useWithdrawLink()
  const renew = useRenewCode()
  const state = stateOf(link)
  const day = {
    answered: link.submittedAt,
    withdrawn: link.withdrawnAt,
    over: link.expiresAt,
    open: link.expiresAt,
  }[state]
  const refused = [withdraw.outcome, renew.outcome].find((outcome) => outcome?.kind === 'refused')
  return (
    <li className="py-3">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <p>
          {t(`kind-${link.kind as TaskKind}`)}
          <span className="block text-small text-quiet">
            {t('made-on', { day: times.date(link.sentAt, 'medium') })}
          </span>
        </p>
        <Tag kind={state === 'answered' ? 'accent' : 'plain'}>
          {t(`state-${state}`, { day: times.date(day ?? link.sentAt, 'short') })}
        </Tag>
      </div>
      {state === 'open' && may('links:send') ? (
        <div className="mt-1 flex flex-wrap gap-x-5" data-screen-only>
          <Button
            kind="plain"
            isDisabled={renew.sending}
            onPress={() => void renew.send({ linkId: link.linkId })}
          >
            {t('code')}
          </Button>
          <Button
            kind="plain"
            isDisabled={withdraw.sending}
            onPress={() => void withdraw.send({ linkId: link.linkId })}
          >
            {t('withdraw')}
          </Button>
        </div>
      ) : null}
      {renew.outcome?.kind === 'done' ? (
        <p className="mt-2" role="status">
          <span className="block text-title tracking-[0.2em]">{renew.outcome.answer.code}</span>
          <span className="text-small text-quiet">{t('code-more')}</span>
        </p>
      ) : null}
      {renew.outcome?.kind === 'kept' ? <p role="status">{t('code-later')}</p> : null}
      {refused?.kind === 'refused' ? (
        <p className="text-stop" role="alert">
          {refusalWords(refused.refusal)}
        </p>
      ) : null}
    </li>
  )
}
