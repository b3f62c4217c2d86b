import type { ClientDetails } from '@unknot/contract/clients'
import { useState } from 'react'
import { useSession } from '../../offline/session.ts'
import { useTimes } from '../../ui/use-times.ts'
import { detailsOf, type ClientForm, type FormProblems } from './client-form.ts'

/** What is wrong with a form of details, asked when it is sent; a date that is typed in part stops it too. */
export function useClientForm() {
  const { practice } = useSession()
  const { dayOf } = useTimes(practice.timeZone)
  const today = dayOf(new Date())
  const [problems, setProblems] = useState<FormProblems>({})
  const [unfinished, setUnfinished] = useState(false)
  const [asked, setAsked] = useState(false)

  /** The details to send, or null when something has to be put right first. */
  const check = (form: ClientForm): ClientDetails | null => {
    setAsked(true)
    const made = detailsOf(form, today)
    setProblems('problems' in made ? made.problems : {})
    return 'details' in made && !unfinished ? made.details : null
  }
  return { today, problems, check, setUnfinished, unfinished: asked && unfinished }
}
