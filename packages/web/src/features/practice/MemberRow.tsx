import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '../../offline/session.ts'
import { Button } from '../../ui/Button.tsx'
import { place } from '../../ui/language.ts'
import { MemberDialog } from './MemberDialog.tsx'
import type { MemberShown } from './practice.data.ts'

export function MemberRow({ member }: { member: MemberShown }) {
  const { t, i18n } = useTranslation('practice')
  const { may, practice } = useSession()
  const [open, setOpen] = useState(false)
  const date = (instant: string) =>
    new Date(instant).toLocaleDateString(place(i18n.language), { dateStyle: 'medium' })
  return (
    <li className="flex flex-wrap items-center justify-between gap-3 py-4">
      <div>
        <p className="font-bold">
          {member.name}
          {member.memberId === practice.memberId ? (
            <span className="font-normal text-quiet"> {t('that-is-you')}</span>
          ) : null}
        </p>
        <p className="text-quiet">
          {t(`role-${member.role}`)},{' '}
          {member.endedAt
            ? t('until', { date: date(member.endedAt) })
            : t('since', { date: date(member.joinedAt) })}
        </p>
      </div>
      {may('members:manage') ? <Button onPress={() => setOpen(true)}>{t('change')}</Button> : null}
      {open ? <MemberDialog member={member} onClose={() => setOpen(false)} /> : null}
    </li>
  )
}
