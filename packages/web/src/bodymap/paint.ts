import { changeBetween, type ChangeKind } from '@unknot/clinical/bodymap/change-between'
import { describeFeeling, nameOfRegion } from '@unknot/clinical/bodymap/describe'
import type { Mark } from '@unknot/clinical/bodymap/mark'
import type { RegionId } from '@unknot/clinical/bodymap/regions'
import type { MapContent, WorkedRegion } from './map-content.ts'
import type { Speech } from './say.ts'

/** How one region looks and what it says. */
export interface Paint {
  readonly kind: 'pain' | 'gone' | 'chosen' | 'worked'
  /** 0 to 10; null: marked without a strength */
  readonly pain: number | null
  /** Short text beside the colour, so that colour says nothing alone */
  readonly badge: string
  /** What the region says after its name */
  readonly words: string
  /** Worked: 0 to 1 by minutes, and 1 to 5 by pressure */
  readonly depth: number
  readonly pressure: number
}

export interface Painting {
  readonly paints: ReadonlyMap<RegionId, Paint>
  readonly forbidden: ReadonlyMap<RegionId, string>
}

const plain = { pain: null, depth: 0, pressure: 0 }

/** What every region of the map shows. */
export function paintingOf(content: MapContent, speech: Speech): Painting {
  const forbidden = new Map((content.forbidden ?? []).map(({ regionId, reason }) => [regionId, reason]))
  return { paints: new Map(paintsOf(content, speech)), forbidden }
}

/** What a region says of itself: its name, its paint, its limit. */
export function labelOf(id: RegionId, { paints, forbidden }: Painting, { say, language }: Speech): string {
  const words = paints.get(id)?.words
  return [
    nameOfRegion(id, language),
    ...(words ? [words] : []),
    ...(forbidden.has(id) ? [say('state-forbidden')] : []),
  ].join(', ')
}

function paintsOf(content: MapContent, speech: Speech): readonly (readonly [RegionId, Paint])[] {
  const { say } = speech
  if (content.mode === 'limits') return []
  if (content.mode === 'choose') {
    const words = say('state-chosen')
    return content.chosen.map((id) => [id, { ...plain, kind: 'chosen', badge: '✓', words }])
  }
  if (content.mode === 'worked') return workedPaints(content.worked, speech)
  if (content.mode === 'read' && content.before) return changePaints(content.before, content.marks, speech)
  return content.marks.map((mark) => [mark.regionId, painPaint(mark, speech)])
}

function painPaint(mark: Mark, { language }: Speech): Paint {
  const badge = mark.intensity === null ? '·' : String(mark.intensity)
  return { ...plain, kind: 'pain', pain: mark.intensity, badge, words: describeFeeling(mark, language) }
}

/** Fifteen minutes on one region is much: from there on the shade is full. */
const fullShadeMinutes = 15

function workedPaints(
  worked: readonly WorkedRegion[],
  { say }: Speech,
): readonly (readonly [RegionId, Paint])[] {
  const total = new Map<RegionId, WorkedRegion>()
  for (const one of worked) {
    const known = total.get(one.regionId)
    total.set(one.regionId, {
      regionId: one.regionId,
      minutes: one.minutes + (known?.minutes ?? 0),
      pressure: Math.max(one.pressure, known?.pressure ?? 0),
    })
  }
  return [...total.values()].map(({ regionId, minutes, pressure }) => [
    regionId,
    {
      ...plain,
      kind: 'worked',
      badge: `${minutes}′`,
      words: say('state-worked', { minutes, pressure }),
      depth: Math.min(1, minutes / fullShadeMinutes),
      pressure,
    },
  ])
}

const changeSigns: Readonly<Record<ChangeKind, string>> = {
  new: '+',
  gone: '×',
  stronger: '▲',
  weaker: '▼',
  same: '=',
  'not-compared': '·',
}

function changePaints(
  before: readonly Mark[],
  after: readonly Mark[],
  speech: Speech,
): readonly (readonly [RegionId, Paint])[] {
  const now = new Map(after.map((mark) => [mark.regionId, mark]))
  return changeBetween(before, after).map((change) => {
    const mark = now.get(change.regionId)
    const how = speech.say(`change-${change.change}`, { before: change.before ?? '' })
    const badge = `${changeSigns[change.change]}${change.after ?? ''}`
    const words = mark ? `${describeFeeling(mark, speech.language)}, ${how}` : how
    return [change.regionId, { ...plain, kind: mark ? 'pain' : 'gone', pain: change.after, badge, words }]
  })
}
