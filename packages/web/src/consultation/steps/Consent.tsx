import { Choices } from '../../questions/Choices.tsx'
import { SignatureLine } from '../../ui/SignatureLine.tsx'
import { patched } from '../answers.ts'
import { useForm } from '../form.ts'
import { LineField } from '../LineField.tsx'

const asked = ['treatment', 'record', 'mail'] as const

/** Yes or no to each, signed and dated. A no is as good an answer as a yes, and needs no name. */
export function Consent() {
  const { answers, change, say, today, locale, under18 } = useForm()
  const { consent } = answers
  const put = (patch: Partial<NonNullable<typeof consent>>) => change({ consent: patched(consent, patch) })
  const signs = (patch: Partial<NonNullable<typeof consent>>) => put({ ...patch, signedOn: today })
  const anyYes = asked.some((key) => consent?.[key] === true)
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${consent?.signedOn ?? today}T00:00:00Z`),
  )
  return (
    <>
      {under18 ? <p className="banner">{say('guardian-signs')}</p> : null}
      {asked.map((key) => (
        <Choices
          key={key}
          label={say(`consent-${key}`)}
          value={consent?.[key] === undefined ? null : consent[key] ? 'yes' : 'no'}
          onChange={(value) => put({ [key]: value === 'yes' })}
          options={[
            { value: 'yes', label: say('yes') },
            { value: 'no', label: say('no'), detail: say(`consent-${key}-no`) },
          ]}
        />
      ))}
      {anyYes ? (
        <>
          <LineField
            label={say(under18 ? 'guardian-name' : 'signed-name')}
            value={consent?.signedName ?? ''}
            onChange={(name) =>
              name.trim() === ''
                ? put({ signedName: undefined, signedOn: undefined })
                : signs({ signedName: name })
            }
            autoComplete={under18 ? 'off' : 'name'}
          />
          <SignatureLine
            label={say('signature')}
            value={consent?.signature ?? []}
            onChange={(strokes) =>
              put({ signature: strokes.map((stroke) => stroke.map(([x, y]): [number, number] => [x, y])) })
            }
            words={{ signed: say('signed'), signHere: say('sign-here'), signAgain: say('sign-again') }}
          />
          <p className="text-quiet">{say('signed-on', { day })}</p>
        </>
      ) : null}
    </>
  )
}
