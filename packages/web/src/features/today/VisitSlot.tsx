import { useTranslation } from 'react-i18next'
import { useSession } from '../../offline/session.ts'
import { ChoiceGroup } from '../../ui/ChoiceGroup.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { ThatDay } from './ThatDay.tsx'
import { useTreatingMembers } from './today.data.ts'
import { slotStart, usualMinutes, type Slot } from './visit-slot.ts'

type Props = {
  readonly slot: Slot
  readonly onChange: (slot: Slot) => void
  /** Whether it was tried: only then is something missing called wrong. */
  readonly asked: boolean
  readonly visitId?: string
}

/** Day, time, length and member of a session, with what else that member has on that day. */
export function VisitSlot({ slot, onChange, asked, visitId }: Props) {
  const { t } = useTranslation('today')
  const { practice } = useSession()
  const members = useTreatingMembers()
  const change = (part: Partial<Slot>) => onChange({ ...slot, ...part })
  const usual = usualMinutes.find((minutes) => minutes === slot.minutes) ?? null
  return (
    <>
      <div className="grid grid-cols-1 gap-4 tablet:grid-cols-2">
        <TextField
          label={t('day')}
          type="date"
          value={slot.day}
          onChange={(day) => change({ day })}
          error={asked && slot.day === '' ? t('day-missing') : undefined}
        />
        <TextField
          label={t('time')}
          type="time"
          step={300}
          value={slot.time}
          onChange={(time) => change({ time })}
          error={asked && slot.time === '' ? t('time-missing') : undefined}
        />
      </div>
      <ChoiceGroup
        label={t('length')}
        flow="row"
        value={usual}
        onChange={(minutes) => change({ minutes })}
        choices={usualMinutes.map((value) => ({ value, label: t('minutes', { count: Number(value) }) }))}
      />
      <TextField
        label={t('length-other')}
        type="number"
        inputMode="numeric"
        min={10}
        max={240}
        value={usual === null ? slot.minutes : ''}
        onChange={(minutes) => change({ minutes })}
        error={
          asked && slotStart({ ...slot, day: '2026-01-01', time: '00:00' }, 'UTC') === null
            ? t('length-missing')
            : undefined
        }
      />
      {members.length > 1 ? (
        <SelectField
          error={asked && slot.memberId === '' ? t('member-missing') : undefined}
          label={t('member')}
          value={members.some((member) => member.memberId === slot.memberId) ? slot.memberId : ''}
          placeholder={t('member-choose')}
          onChange={(memberId) => change({ memberId })}
          options={members.map((member) => ({ value: member.memberId, label: member.name }))}
        />
      ) : null}
      {slot.day === '' ? null : (
        <ThatDay
          day={slot.day}
          memberId={slot.memberId}
          without={visitId}
          wanted={slotStart(slot, practice.timeZone)}
        />
      )}
    </>
  )
}
