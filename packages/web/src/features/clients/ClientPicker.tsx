import type { ClientRow } from '@unknot/contract/clients'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button.tsx'
import { personName } from '../../ui/person-name.ts'
import { useFindClients } from './clients.data.ts'
import { SearchField } from './SearchField.tsx'
import { useAge } from './ClientRow.tsx'
import { useSlow } from './use-slow.ts'

type Props = {
  readonly label: string
  readonly chosen: ClientRow | null
  readonly onChoose: (client: ClientRow | null) => void
  /** Somebody who cannot be chosen here. */
  readonly without?: string
}

/** Chooses one client: typed for, or among the most recently seen. */
export function ClientPicker({ label, chosen, onChoose, without }: Props) {
  const { t } = useTranslation('clients')
  const [typed, setTyped] = useState('')
  const words = useSlow(typed.trim(), 150)
  const { data } = useFindClients(words, 'no')
  if (chosen)
    return (
      <div className="field">
        <p className="field-label">{label}</p>
        <p className="flex flex-wrap items-center justify-between gap-3">
          <span className="text-lead">{personName(chosen)}</span>
          <Button kind="plain" onPress={() => onChoose(null)}>
            {t('choose-other')}
          </Button>
        </p>
      </div>
    )
  const shown = data?.clients.filter((client) => client.clientId !== without).slice(0, 6) ?? []
  return (
    <div className="flex flex-col gap-2">
      <SearchField label={label} hint={t('find-hint')} value={typed} onChange={setTyped} />
      {data && shown.length === 0 ? (
        <p role="status">{words === '' ? t('none-yet') : t('nobody', { words })}</p>
      ) : null}
      <ul className="rows empty:hidden">
        {shown.map((client) => (
          <PickerRow key={client.clientId} client={client} onChoose={onChoose} />
        ))}
      </ul>
    </div>
  )
}

function PickerRow({ client, onChoose }: { client: ClientRow; onChoose: (client: ClientRow) => void }) {
  const age = useAge(client.birthDate)
  return (
    <li>
      <button
        type="button"
        className="flex min-h-12 w-full items-center justify-between gap-4 py-2 text-start hover:bg-sunk"
        onClick={() => onChoose(client)}
      >
        <span>{personName(client)}</span>
        <span className="text-small text-quiet">{age}</span>
      </button>
    </li>
  )
}
