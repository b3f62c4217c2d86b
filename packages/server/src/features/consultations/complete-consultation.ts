import { episodeFromAnswers } from '@unknot/clinical/consultation/episode-from-answers'
import { partsMissing } from '@unknot/clinical/consultation/parts-missing'
import { screenInputFrom } from '@unknot/clinical/screening/from-consultation'
import type { ClientDetails } from '@unknot/contract/clients'
import { completeConsultation as declaration } from '@unknot/contract/consultations'
import { localDay } from '@unknot/office/time/local-time'
import { handleCommand } from '../../platform/commands/handle-command.ts'
import type { Tx } from '../../platform/db/schema.ts'
import { ok, refuse } from '../../platform/outcome.ts'
import { keepMailAllowed } from '../clients/keep-mail-allowed.ts'
import { keepEpisode } from '../episodes/keep-episode.ts'
import { keepScreening } from '../screenings/keep-screening.ts'
import { closeConsultation, consultationForChange, type Consultation } from './consultations.sql.ts'
import { keepCareTeam } from './keep-care-team.ts'
import { keepConsents } from './keep-consents.ts'
import { keepMeasured } from './keep-measured.ts'
import { isComplete, problemIn } from './save-parts.ts'
import { givenAt, keepSave, savesOf } from './saved-parts.ts'

/** Closes a consultation and makes of it, in one transaction, everything the rest of the loop stands on. */
export const completeConsultation = handleCommand(
  declaration,
  async ({ tx, practiceId, body, now, member, audit }) => {
    const { consultationId, episodeId, screeningId } = body
    const consultation = await consultationForChange(tx, practiceId, consultationId)
    if (consultation === null) return refuse('not-found', { field: 'consultationId' })
    if (consultation.status === 'complete') return isComplete
    if (consultation.version !== body.version) return changedSince(consultation)
    const { clientId, answers } = consultation
    const missing = partsMissing(answers)
    if (missing.length > 0) return partsAreMissing(missing)
    const problem = await problemIn(tx, practiceId, answers, now)
    if (problem !== null) return problem

    const author = { kind: 'member', id: member.memberId } as const
    const { details, timeZone } = await clientAndZone(tx, practiceId, clientId)
    const saves = await savesOf(tx, consultation)
    const on = localDay((givenAt(saves, 'screening') ?? consultation.savedAt).toISOString(), timeZone)
    const made = episodeFromAnswers(answers, on, details.language)
    const today = localDay(now.toISOString(), timeZone)
    const episode = await keepEpisode(tx, { practiceId, episodeId, clientId, made, today, now, author })
    if (!episode.ok) return episode
    const measured = await keepMeasured(tx, consultation, { episodeId, saves, now, author })
    if (!measured.ok) return measured
    const given = screenInputFrom(answers, { date: on, birthDate: details.birthDate })
    const screening = { practiceId, screeningId, clientId, visitId: null, on, given, now, author }
    const screened = await keepScreening(tx, screening)
    if (!screened.ok) return screened
    await keepConsents(tx, consultation, answers.consent, { on: today, now, author })
    await keepCareTeam(tx, consultation, answers.otherCare, now)
    await keepMailAllowed(tx, { practiceId, clientId, allowed: answers.consent?.mail, now, author })
    const version = consultation.version + 1
    await closeConsultation(tx, consultation, { episodeId, version, now })
    await keepSave(tx, consultation, { version, parts: {}, now, author })
    audit({ clientId, subjectIds: [consultationId, episodeId, screeningId] })
    return ok({ id: consultationId, version, episodeId, screeningId })
  },
)

const changedSince = ({ version, answers }: Consultation) =>
  refuse('stale-version', {
    field: 'version',
    message: 'Somebody filled in more in the meantime. Look at it once more, then close it.',
    current: { version, answers },
  })

const partsAreMissing = (missing: readonly string[]) =>
  refuse('parts-missing', {
    field: `answers.${missing[0]}`,
    message: 'Some parts have no answer yet. Fill them in, or say that they are skipped.',
    current: { missing },
  })

async function clientAndZone(tx: Tx, practiceId: string, clientId: string) {
  const row = await tx
    .selectFrom('client')
    .innerJoin('practice', 'practice.practice_id', 'client.practice_id')
    .select(['client.details', 'practice.time_zone'])
    .where('client.practice_id', '=', practiceId)
    .where('client.client_id', '=', clientId)
    .executeTakeFirstOrThrow()
  const details: ClientDetails = row.details
  return { details, timeZone: row.time_zone }
}
