import type { PlanChoice, PlanResult, PlanSegment } from '@unknot/clinical/planning/plan-result'
import type { PlanBody } from '@unknot/contract/plans'

export type PlanLine = PlanBody['lines'][number]

/** A line being worked on: as it will be kept, and the proposed line it came from. */
export type DraftLine = PlanLine & {
  readonly key: string
  /** The proposed line with its reasons; null for a line of the therapist's own. */
  readonly from: PlanSegment | null
}

/** The plan as the therapist has it in hand. */
export type PlanDraft = Omit<PlanBody, 'lines'> & {
  readonly lines: readonly DraftLine[]
  /** The choice its lines were taken from; null once it was read from a kept version. */
  readonly choiceId: string | null
}

export const lineFrom = (segment: PlanSegment): DraftLine => ({
  key: segment.id,
  from: segment,
  techniqueId: segment.techniqueId,
  regionIds: [...segment.regionIds],
  pressure: segment.pressure.start,
  minutes: segment.minutes,
  position: segment.position,
  changed: false,
  note: '',
})

/** The proposal as it stands, ready to be changed. */
export function draftFrom(proposal: PlanResult, sessionMinutes: number): PlanDraft {
  const chosen = proposal.alternatives.find((choice) => choice.chosen) ?? null
  return {
    lines: proposal.segments.map(lineFrom),
    choiceId: chosen?.id ?? null,
    sessionMinutes,
    perWeek: proposal.frequency?.perWeek ?? null,
    visits: proposal.frequency?.visits ?? null,
    reviewAfterVisits: proposal.review?.afterVisits ?? 6,
    aftercareIds: proposal.aftercare.items.map(({ itemId }) => itemId),
    cocareIds: proposal.cocare.filter(({ addFirst }) => addFirst).map(({ discipline }) => discipline),
    wordsForClient: '',
  }
}

/** A kept version, ready to be changed; where a line is still as it was proposed, its reasons come along. */
export function draftOf(body: PlanBody, proposed: PlanResult | null): PlanDraft {
  const left = [...(proposed?.segments ?? [])]
  return {
    ...body,
    choiceId: null,
    lines: body.lines.map((line, index) => {
      const at = line.changed ? -1 : left.findIndex((segment) => isSame(segment, line))
      const [from = null] = at < 0 ? [] : left.splice(at, 1)
      return { ...line, key: `kept-${index}`, from }
    }),
  }
}

const isSame = ({ techniqueId, regionIds, minutes }: PlanSegment, line: PlanLine): boolean =>
  techniqueId === line.techniqueId && minutes === line.minutes && regionIds.join() === line.regionIds.join()

/** Another of the plans to choose from: its lines and how often. */
export const withChoice = (draft: PlanDraft, choice: PlanChoice): PlanDraft => ({
  ...draft,
  choiceId: choice.id,
  lines: choice.segments.map(lineFrom),
  perWeek: choice.frequency.perWeek,
  visits: choice.frequency.visits,
})

export const withLine = (draft: PlanDraft, line: DraftLine): PlanDraft => ({
  ...draft,
  lines: draft.lines.some(({ key }) => key === line.key)
    ? draft.lines.map((one) => (one.key === line.key ? line : one))
    : [...draft.lines, line],
})

export const withoutLine = (draft: PlanDraft, key: string): PlanDraft => ({
  ...draft,
  lines: draft.lines.filter((line) => line.key !== key),
})

/**
 * A line one place up or down; at either end nothing changes.
 *
 * @example moved(draft, 'second', -1).lines[0].key // 'second'
 */
export function moved(draft: PlanDraft, key: string, by: -1 | 1): PlanDraft {
  const lines = [...draft.lines]
  const from = lines.findIndex((line) => line.key === key)
  const to = from + by
  const [line, other] = [lines[from], lines[to]]
  if (!line || !other) return draft
  lines[from] = other
  lines[to] = line
  return { ...draft, lines }
}

export const minutesOf = (lines: readonly { readonly minutes: number }[]): number =>
  lines.reduce((sum, { minutes }) => sum + minutes, 0)

/** The plan as it is kept. */
export function bodyOf(draft: PlanDraft): PlanBody {
  const { choiceId: _choiceId, lines, ...rest } = draft
  return { ...rest, lines: lines.map(({ key: _key, from: _from, ...line }) => line) }
}
