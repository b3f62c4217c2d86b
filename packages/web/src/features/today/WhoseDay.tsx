import type { VisitToday } from '@unknot/contract/today'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '../../offline/session.ts'
import { Choices } from './Choices.tsx'

type Scope = 'mine' | 'everyone'
export type Whose = {
  readonly scope: Scope
  readonly shown: readonly VisitToday[]
  /** Whether there is anything to choose: sessions of other members. */
  readonly asks: boolean
  readonly choose: (scope: Scope) => void
}

/** Whose sessions are shown: one's own first; everybody's for who plans for all, or has none of their own. */
export function useWhose(visits: readonly VisitToday[]): Whose {
  const { practice } = useSession()
  const [chosen, choose] = useState<Scope | null>(null)
  const mine = visits.filter((visit) => visit.memberId === practice.memberId)
  const scope = chosen ?? (practice.role === 'front-desk' ? 'everyone' : 'mine')
  const asks = practice.role !== 'front-desk' && visits.length > mine.length
  return { scope, asks, choose, shown: scope === 'mine' ? mine : visits }
}

export function WhoseDay({ whose }: { whose: Whose }) {
  const { t } = useTranslation('today')
  if (!whose.asks) return null
  return (
    <Choices
      label={t('whose')}
      chosen={whose.scope}
      onChoose={whose.choose}
      choices={[
        { value: 'mine', label: t('mine') },
        { value: 'everyone', label: t('everyone') },
      ]}
    />
  )
}
