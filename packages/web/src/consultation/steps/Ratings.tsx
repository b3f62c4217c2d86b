import type { AskedItem } from '@unknot/clinical/outcomes/asked-item'
import { AskedField, type AskedValue } from '../../questions/AskedField.tsx'
import type { Answers } from '../answers.ts'
import { useForm } from '../form.ts'

type Given = NonNullable<NonNullable<Answers['instruments']>[string]>[string]

/** Items of a measure. Left out in so many words is null; never touched is not kept. Pain has a part of its own. */
export function Ratings({ items }: { readonly items: readonly AskedItem[] }) {
  const { answers, change, say } = useForm()
  const put = ({ instrumentId, itemId }: AskedItem, value: AskedValue) => {
    const given = givenOf(value)
    if (instrumentId === 'nprs') {
      const { [painOf(itemId)]: _, ...rest } = answers.pain ?? {}
      const rating = typeof given === 'number' || given === null ? { [painOf(itemId)]: given } : {}
      return change({ pain: { ...rest, ...rating } })
    }
    const { [itemId]: _, ...rest } = answers.instruments?.[instrumentId] ?? {}
    const items = given === undefined ? rest : { ...rest, [itemId]: given }
    change({ instruments: { ...answers.instruments, [instrumentId]: items } })
  }
  return items.map((item) => (
    <AskedField
      key={`${item.instrumentId}/${item.itemId}`}
      item={item}
      value={valueOf(answers, item)}
      onChange={(value) => put(item, value)}
      say={say}
    />
  ))
}

const painOf = (itemId: string) => itemId.replace('nprs-', '') as 'now' | 'average' | 'worst'

function givenOf(value: AskedValue): Given | undefined {
  if (value === null || value === '') return undefined
  if (value === 'skipped') return null
  return typeof value === 'object' ? [...value] : value
}

function valueOf(answers: Answers, { instrumentId, itemId }: AskedItem): AskedValue {
  const given =
    instrumentId === 'nprs' ? answers.pain?.[painOf(itemId)] : answers.instruments?.[instrumentId]?.[itemId]
  if (given === undefined) return null
  return given === null ? 'skipped' : given
}
