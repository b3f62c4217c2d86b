import { Icon } from '../ui/Icon.tsx'
import { Heading } from './Heading.tsx'
import type { OpenedTask } from './requests.ts'
import type { FrameSay } from './say.ts'
import type { Urgent } from './task.ts'

type Props = { readonly urgent: Urgent; readonly task: OpenedTask; readonly say: FrameSay }

/** Handed in. Nothing of what was answered is shown again; something urgent comes before the thanks. */
export function Thanks({ urgent, task, say }: Props) {
  return (
    <div className="flex flex-1 flex-col gap-6 pt-10 pb-24">
      {urgent === null ? null : <WhatNow urgent={urgent} task={task} say={say} />}
      <div className="flex flex-col gap-3">
        {urgent === null ? (
          <Heading>{say('thanks', { name: task.givenName })}</Heading>
        ) : (
          <h2>{say('thanks', { name: task.givenName })}</h2>
        )}
        <p className="text-lead">{say('thanks-more', { practice: task.practiceName })}</p>
        <p className="text-quiet">{say('thanks-close')}</p>
      </div>
    </div>
  )
}

function WhatNow({ urgent, task, say }: Props & { urgent: Exclude<Urgent, null> }) {
  const { emergencyNumber, practicePhone, practiceName } = task
  const emergency = urgent === 'emergency'
  return (
    <section className="banner flex-col" data-kind={emergency ? 'stop' : 'caution'} role="alert">
      <div className="flex items-start gap-3">
        <Icon name={emergency ? 'stop' : 'caution'} className="banner-icon" size={32} />
        <Heading>{say(emergency ? 'urgent-now' : 'urgent-today')}</Heading>
      </div>
      <p className="text-lead">{say(emergency ? 'urgent-now-more' : 'urgent-today-more')}</p>
      {emergency && emergencyNumber ? (
        <a className="button" data-kind="stop" data-size="room" href={`tel:${emergencyNumber}`}>
          {say('call', { who: emergencyNumber })}
        </a>
      ) : null}
      {practicePhone ? (
        <a className="button" data-kind="quiet" data-size="room" href={`tel:${practicePhone}`}>
          {say('call', { who: practiceName })}
        </a>
      ) : null}
      <p>{say('urgent-told')}</p>
    </section>
  )
}
