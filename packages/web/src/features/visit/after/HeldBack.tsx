import { aftercareCard } from '@unknot/clinical/aftercare/aftercare-card'
import type { AftercareChoice } from '@unknot/clinical/aftercare/choose'
import { safetyTopic } from '@unknot/clinical/knowledge/aftercare'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/Button.tsx'
import { Disclosure } from '../../../ui/Disclosure.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import { useNames } from '../use-names.ts'

type Props = {
  readonly items: AftercareChoice['heldBack']
  readonly onClear: (itemId: string, reason: string) => void
}

/** What would fit but for a safety question, with the question; a therapist may write down why it is safe here. */
export function HeldBack({ items, onClear }: Props) {
  const { t } = useTranslation('visit')
  if (items.length === 0) return null
  return (
    <Disclosure title={t('held-back', { count: items.length })}>
      <div className="rows">
        {items.map((item) => (
          <HeldItem key={item.itemId} item={item} onClear={onClear} />
        ))}
      </div>
    </Disclosure>
  )
}

function HeldItem({ item, onClear }: { item: Props['items'][number]; onClear: Props['onClear'] }) {
  const { t } = useTranslation('visit')
  const { language } = useNames()
  const [reason, setReason] = useState('')
  const topics = item.topics.map(({ topicId, state }) => {
    const topic = safetyTopic(topicId)
    const words = (language === 'es' ? topic?.es : topic?.label) ?? topicId
    return state === 'unanswered' ? t('topic-open', { topic: words }) : words
  })
  return (
    <div className="flex flex-col gap-2 py-4">
      <b>{aftercareCard(item.itemId, language)?.name ?? item.itemId}</b>
      <p className="text-quiet">{topics.join(' · ')}</p>
      <div className="flex flex-wrap items-end gap-3">
        <div className="min-w-0 flex-1 basis-64">
          <TextField label={t('safe-because')} value={reason} maxLength={200} onChange={setReason} />
        </div>
        <Button isDisabled={reason.trim() === ''} onPress={() => onClear(item.itemId, reason.trim())}>
          {t('take-it')}
        </Button>
      </div>
    </div>
  )
}
