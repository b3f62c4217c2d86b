import { actionEntries, safetyRegion, safetyTechnique } from '@unknot/clinical/knowledge/safety-meta'
import { medicineClass } from '@unknot/clinical/knowledge/safety-medicines'
import { safetyQuestion } from '@unknot/clinical/knowledge/safety-questions'
import type { ScreenFinding, ScreenResult } from '@unknot/clinical/screening/screen'
import { section, sentence, sourceLines, words } from './text.ts'

/** A screening as a person reads it: the headline, why, what holds, what is left to ask. */
export function screenText(result: ScreenResult): string {
  const findings = result.findings.filter((finding) => !finding.standing)
  const reminders = result.findings.filter((finding) => finding.standing)
  const sections = [
    section(headline(result), [`Screened for ${result.date}, knowledge ${result.knowledgeVersion}.`]),
    section('Why', findings.flatMap(findingLines)),
    section('Limits of this session', limitLines(result)),
    section('Medicines', medicineLines(result)),
    section('Still to be answered before a session', result.missing.map(questionLine)),
    section(
      'Delicate places here',
      result.siteNotes.map((site) => `${site.name}: ${site.how}`),
    ),
    section(
      'Clearances that do not count today',
      result.clearancesUnused.map((one) => `${one.ruleId}: ${words(one.why)}`),
    ),
    section(
      'Every session',
      reminders.map((finding) => finding.reason),
    ),
  ]
  return `${sections.filter((text) => text !== '').join('\n')}
This supports the therapist. It is not medical advice and not a diagnosis.
`
}

function headline({ headline, action, urgency, sessionAllowed, consent }: ScreenResult): string {
  const when = actionEntries.find((entry) => entry.action === action)?.urgencies?.[urgency ?? 'routine']
  const how = urgency !== null && when !== undefined ? ` ${sentence(`${words(urgency)}: ${when}`)}` : ''
  const waits = sessionAllowed && consent !== 'yes' ? " The session waits for a yes to today's plan." : ''
  return `${headline}${how}${waits}`
}

function findingLines(finding: ScreenFinding): readonly string[] {
  const { cleared } = finding
  const eased = cleared
    ? [`   Cleared by ${cleared.by} on ${cleared.on} until ${cleared.until}: ${cleared.agreed}`]
    : []
  return [
    `${title(finding)} ${finding.reason}`,
    `   To do: ${finding.note}`,
    ...eased,
    ...(finding.areas.length > 0 ? [`   Where: ${finding.areas.map(areaName).join(', ')}`] : []),
    ...(finding.areaInDoubt ? ['   Where it is was not said: ask.'] : []),
    ...(finding.because.length > 0 ? [`   Because of ${finding.because.map(inputName).join(', ')}`] : []),
    `   ${strength(finding)}`,
    ...sourceLines(finding.sourceIds).map((line) => `   Source: ${line}`),
  ]
}

function title({ ruleId, actsAs, urgency, cleared }: ScreenFinding): string {
  return `[${words(actsAs)}${urgency === null || cleared ? '' : `, ${words(urgency)}`}] (${ruleId})`
}

function strength({ certainty, verified, weakSource, houseRule, capBasis, override }: ScreenFinding): string {
  const notes = [
    `certainty ${certainty}`,
    verified ? 'the claim was seen in its source' : weakSource ? 'weak source' : 'not verified',
    ...(houseRule ? ['house rule: not signed off by a clinician'] : []),
    ...(capBasis === 'clinic-default' ? ['the pressure number is ours'] : []),
    `ends: ${words(override)}`,
  ]
  return sentence(notes.join('; '))
}

function limitLines(result: ScreenResult): readonly string[] {
  const caps = Object.entries(result.regionCaps).map(([region, cap]) => `${regionName(region)} ${cap}`)
  return [
    ...(result.maxPressure === null ? [] : [`Pressure at most level ${result.maxPressure} of 5`]),
    ...(result.startPressure === null ? [] : [`Begin at level ${result.startPressure}`]),
    ...(caps.length > 0 ? [`Pressure by region at most: ${caps.join(', ')}`] : []),
    ...(result.avoidRegions.length > 0
      ? [`Leave alone: ${result.avoidRegions.map(regionName).join(', ')}`]
      : []),
    ...leftOut(result),
  ]
}

/** Techniques left out everywhere first; then what stays out of some regions beyond that, alike regions together. */
function leftOut({ techniquesByRegion }: ScreenResult): readonly string[] {
  const everywhere = techniquesByRegion['whole-body'] ?? []
  const here = Object.entries(techniquesByRegion)
    .map(([region, techniques]) => ({ region, names: techniques.filter((one) => !everywhere.includes(one)) }))
    .filter(({ names }) => names.length > 0)
  const alike = Map.groupBy(here, ({ names }) => names.map(techniqueName).join('; '))
  return [
    ...(everywhere.length > 0 ? [`Leave out: ${everywhere.map(techniqueName).join('; ')}`] : []),
    ...[...alike].map(
      ([names, places]) => `Leave out at ${places.map((one) => regionName(one.region)).join(', ')}: ${names}`,
    ),
  ]
}

function medicineLines(result: ScreenResult): readonly string[] {
  return result.medicines.map(({ line, classes, unmatched, confirm }) => {
    const names = classes.map(({ classId }) => medicineClass(classId)?.name ?? classId)
    const known = names.length > 0 ? names.join('; ') : 'not known'
    const asks = unmatched.length > 0 ? ` (not known: ${unmatched.join('; ')}; ask what it is for)` : ''
    return `"${line}": ${known}${asks}${confirm ? ' (confirm: read from the spelling or the route)' : ''}`
  })
}

function questionLine(id: string): string {
  return `${safetyQuestion(id)?.text ?? id} (${id})`
}

function areaName({ region, side }: ScreenFinding['areas'][number]): string {
  return side === null ? regionName(region) : `${regionName(region)} (${side})`
}

function regionName(region: string): string {
  return safetyRegion(region)?.name ?? region
}

function techniqueName(technique: string): string {
  return safetyTechnique(technique)?.name ?? technique
}

function inputName(name: string): string {
  const [kind = '', id = ''] = name.split(':')
  return kind === 'missing' ? `no answer to ${id}` : `${kind} ${id}`
}
