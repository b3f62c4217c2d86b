import type { TaskKind } from '@unknot/contract/client-tasks'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { v7 as uuidV7 } from 'uuid'
import { useRefusalWords } from '../../offline/use-refusal-words.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { ChoiceGroup } from '../../ui/ChoiceGroup.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import type { LinkOffer } from './link-offer.ts'
import { useSendLink, useStartConsultation } from './links.data.ts'
import { MadeLink } from './MadeLink.tsx'

type Props = {
  readonly clientId: string
  /** Whether a mail may go: unknown to who sees the day only, then the server says. */
  readonly mail: 'allowed' | 'not-allowed' | 'no-address' | 'unknown'
  readonly offers: readonly LinkOffer[]
  readonly onClose: () => void
}

/** Makes a link: for what, and whether it is shown here or mailed. What was made stands in the same place. */
export function MakeLink({ clientId, mail, offers, onClose }: Props) {
  const { t } = useTranslation('links')
  const refusalWords = useRefusalWords('links')
  const send = useSendLink()
  const begin = useStartConsultation()
  const [kind, setKind] = useState<TaskKind | null>(offers.length === 1 ? (offers[0]?.kind ?? null) : null)
  const [by, setBy] = useState<'mail' | 'shown' | null>(null)
  const offer = offers.find((one) => one.kind === kind)
  const sending = send.sending || begin.sending
  const make = async () => {
    if (!offer || by === null) return
    const subjectId = await subjectOf(offer)
    if (subjectId === undefined) return
    await send.send({ linkId: uuidV7(), clientId, kind: offer.kind, subjectId, by })
  }
  /** A consultation that was not begun is begun now; undefined when that was turned down. */
  const subjectOf = async ({ kind: task, subjectId }: LinkOffer) => {
    if (task !== 'consultation' || subjectId !== null) return subjectId
    const consultationId = uuidV7()
    const came = await begin.send({ consultationId, clientId })
    if (came.kind === 'done') return came.answer.id
    return came.kind === 'kept' ? consultationId : undefined
  }
  const refused = [begin.outcome, send.outcome].find((outcome) => outcome?.kind === 'refused')
  const made = send.outcome?.kind === 'done' ? send.outcome.answer : null
  const kept = send.outcome?.kind === 'kept'
  return (
    <Dialog
      open
      onClose={onClose}
      title={offers.length === 1 && kind ? t(`kind-${kind}`) : t('make')}
      actions={
        made || kept ? (
          <Button kind="primary" onPress={onClose}>
            {t('done')}
          </Button>
        ) : (
          <>
            <Button kind="primary" isDisabled={sending || !offer || by === null} onPress={() => void make()}>
              {t(by === 'mail' ? 'make-mail' : 'make-shown')}
            </Button>
            <Button onPress={onClose}>{t('leave')}</Button>
          </>
        )
      }
    >
      {refused?.kind === 'refused' ? (
        <Banner kind="stop" title={refusalWords(refused.refusal)} urgent />
      ) : null}
      {kept ? (
        <Banner kind="caution" title={t('kept')} urgent>
          {t('kept-more')}
        </Banner>
      ) : null}
      {send.outcome?.kind === 'not-kept' ? <Banner kind="stop" title={t('not-kept')} urgent /> : null}
      {made && offer ? (
        <MadeLink link={made} kind={offer.kind} by={by ?? 'shown'} />
      ) : kept ? null : (
        <>
          {offers.length > 1 ? (
            <ChoiceGroup
              label={t('what-for')}
              value={kind}
              onChange={setKind}
              choices={offers.map((one) => ({
                value: one.kind,
                label: t(`kind-${one.kind}`),
                detail: t(`kind-${one.kind}-detail`),
              }))}
            />
          ) : kind ? (
            <p>{t(`kind-${kind}-detail`)}</p>
          ) : null}
          <ChoiceGroup
            label={t('how')}
            value={by}
            onChange={setBy}
            hint={mail === 'no-address' || mail === 'not-allowed' ? t(`mail-${mail}`) : undefined}
            choices={[
              { value: 'shown', label: t('by-shown'), detail: t('by-shown-detail') },
              ...(mail === 'allowed' || mail === 'unknown'
                ? [{ value: 'mail' as const, label: t('by-mail'), detail: t('by-mail-detail') }]
                : []),
            ]}
          />
        </>
      )}
    </Dialog>
  )
}
