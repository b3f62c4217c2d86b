import type { HeldBackItem } from '@unknot/clinical/aftercare/candidates'
import { safetyTopic } from '@unknot/clinical/knowledge/aftercare'
import { useTranslation } from 'react-i18next'
import { useNames } from './use-names.ts'

/** What would have fitted, and the safety topic that speaks against it or was not answered. */
export function HeldBack({ items }: { readonly items: readonly HeldBackItem[] }) {
  const { t } = useTranslation('plan')
  const names = useNames()
  const topic = (id: string) => {
    const entry = safetyTopic(id)
    return entry === undefined ? id : names.language === 'es' ? entry.es : entry.label
  }
  return (
    <ul className="flex flex-col gap-2">
      {items.map(({ itemId, topics }) => (
        <li key={itemId}>
          {names.aftercare(itemId)}
          {topics.map(({ topicId, state }) => (
            <span key={topicId} className="block text-quiet">
              {t(state === 'unanswered' ? 'held-unanswered' : 'held-on', { topic: topic(topicId) })}
            </span>
          ))}
        </li>
      ))}
    </ul>
  )
}
