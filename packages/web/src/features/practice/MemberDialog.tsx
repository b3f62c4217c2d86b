import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useRefusalWords } from '../../offline/use-refusal-words.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { ChoiceGroup } from '../../ui/ChoiceGroup.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { TrainingTicks } from './TrainingTicks.tsx'
import { RoleChoice } from './RoleChoice.tsx'
import { useChangeMember, type MemberShown } from './practice.data.ts'

/** A member's name, role, and whether they still work here. What they wrote and signed stays theirs. */
export function MemberDialog({ member, onClose }: { member: MemberShown; onClose: () => void }) {
  const { t } = useTranslation('practice')
  const refusalWords = useRefusalWords('practice')
  const change = useChangeMember()
  const [name, setName] = useState(member.name)
  const [role, setRole] = useState(member.role)
  const [works, setWorks] = useState<'here' | 'gone'>(member.endedAt === null ? 'here' : 'gone')
  const [trained, setTrained] = useState<readonly string[]>(member.trained)
  const save = async () => {
    const came = await change.send({
      memberId: member.memberId,
      version: member.version,
      name,
      role,
      ended: works === 'gone',
      trained: [...trained],
    })
    if (came.kind === 'done' || came.kind === 'kept') onClose()
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={member.name}
      actions={
        <>
          <Button
            kind="primary"
            isDisabled={change.sending || name.trim() === ''}
            onPress={() => void save()}
          >
            {t('save')}
          </Button>
          <Button onPress={onClose}>{t('leave-as-is')}</Button>
        </>
      }
    >
      {change.outcome?.kind === 'refused' ? (
        <Banner kind="stop" title={refusalWords(change.outcome.refusal)} urgent />
      ) : null}
      <TextField label={t('member-name')} value={name} onChange={setName} maxLength={200} />
      <RoleChoice value={role} onChange={setRole} />
      <TrainingTicks value={trained} onChange={setTrained} />
      <ChoiceGroup
        label={t('works')}
        flow="row"
        value={works}
        onChange={setWorks}
        choices={[
          { value: 'here', label: t('works-here') },
          { value: 'gone', label: t('works-gone'), detail: t('works-gone-detail') },
        ]}
      />
    </Dialog>
  )
}
