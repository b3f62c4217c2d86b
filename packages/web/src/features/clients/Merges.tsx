import type { readClient } from '@unknot/contract/clients'
import type { ReadAnswer } from '@unknot/contract/wire/read'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '../../offline/session.ts'
import { Button } from '../../ui/Button.tsx'
import { useTimes } from '../../ui/use-times.ts'
import { MergeDialog } from './MergeDialog.tsx'
import { UndoMergeDialog } from './UndoMergeDialog.tsx'

type Client = ReadAnswer<typeof readClient>

/** Entries that were found to be the same person, each with its undo; and the way to join another. */
export function Merges({ client }: { client: Client }) {
  const { t } = useTranslation('clients')
  const { may, practice } = useSession()
  const times = useTimes(practice.timeZone)
  const [merging, setMerging] = useState(false)
  const [undoing, setUndoing] = useState<Client['merges'][number] | null>(null)
  return (
    <>
      {client.merges.length > 0 ? (
        <ul className="rows mb-6">
          {client.merges.map((merge) => (
            <li key={merge.mergeId} className="flex flex-wrap items-center justify-between gap-3 py-3">
              <span>
                {t(merge.undoneAt === null ? 'merged-on' : 'parted-on', {
                  name: merge.name,
                  day: times.date(merge.undoneAt ?? merge.at, 'medium'),
                })}
              </span>
              {merge.undoneAt === null && may('clients:merge') ? (
                <Button onPress={() => setUndoing(merge)}>{t('undo-merge')}</Button>
              ) : null}
            </li>
          ))}
        </ul>
      ) : null}
      {may('clients:merge') ? (
        <>
          <p className="mb-4 text-quiet">{t('merge-more')}</p>
          <Button onPress={() => setMerging(true)}>{t('merge-begin')}</Button>
        </>
      ) : null}
      {merging ? <MergeDialog kept={client} onClose={() => setMerging(false)} /> : null}
      {undoing ? <UndoMergeDialog merge={undoing} onClose={() => setUndoing(null)} /> : null}
    </>
  )
}
