import { Choices } from '../../questions/Choices.tsx'
import { Words } from '../../questions/Words.tsx'
import { orNothing, patched } from '../answers.ts'
import { useForm } from '../form.ts'

/** What massage did before. */
export function EarlierMassage() {
  const { answers, change, say } = useForm()
  const { earlierMassage } = answers
  const put = (patch: Partial<NonNullable<typeof earlierMassage>>) =>
    change({ earlierMassage: patched(earlierMassage, patch) })
  return (
    <>
      <Choices
        label={say('massage-had')}
        value={earlierMassage?.had ?? null}
        onChange={(had) => put({ had })}
        options={[
          { value: 'yes', label: say('yes') },
          { value: 'no', label: say('no') },
        ]}
      />
      {earlierMassage?.had === 'yes' ? (
        <>
          <Words
            label={say('massage-helped')}
            value={earlierMassage.helped ?? ''}
            onChange={(helped) => put({ helped: orNothing(helped) })}
            rows={2}
          />
          <Words
            label={say('massage-after')}
            hint={say('massage-after-hint')}
            value={earlierMassage.afterEffects ?? ''}
            onChange={(afterEffects) => put({ afterEffects: orNothing(afterEffects) })}
            rows={2}
          />
        </>
      ) : null}
    </>
  )
}
