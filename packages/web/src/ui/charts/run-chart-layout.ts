const dayLength = 86_400_000

/** The span of time shown: from the first thing to the last, at least two weeks wide, with a day's room on each side. */
export function timeSpan(instants: readonly string[]): readonly [number, number] {
  const times = instants.map((instant) => Date.parse(instant)).filter(Number.isFinite)
  const first = Math.min(...times)
  const last = Math.max(...times)
  if (!Number.isFinite(first)) return [0, 14 * dayLength]
  return [first - dayLength, Math.max(last + dayLength, first + 13 * dayLength)]
}

export type Spell = { readonly from: number; readonly to: number; readonly days: number; readonly of: number }

/**
 * "Days of the last 7 with medicine" as spells on the time axis. Each reaches back to 7 days before its answer, or to
 * the answer before it where that is nearer; an unanswered one leaves a hole.
 */
export function medicineSpells(
  answers: readonly { readonly at: string; readonly days: number | null }[],
): readonly Spell[] {
  return answers.flatMap(({ at, days }, index) => {
    if (days === null) return []
    const to = Date.parse(at)
    const before = index > 0 ? Date.parse(answers[index - 1]?.at ?? at) : -Infinity
    return [{ from: Math.max(to - 7 * dayLength, before), to, days, of: 7 }]
  })
}

export type PlacedLabel = { readonly id: string; readonly y: number }

/** Moves labels apart so that no two stand closer than `gap`, keeping their order and staying above `bottom`. */
export function spreadLabels(
  labels: readonly PlacedLabel[],
  gap: number,
  bottom: number,
): readonly PlacedLabel[] {
  const placed: PlacedLabel[] = []
  for (const label of labels.toSorted((one, other) => one.y - other.y)) {
    const above = placed.at(-1)
    placed.push({ ...label, y: above ? Math.max(label.y, above.y + gap) : label.y })
  }
  for (let index = placed.length - 1; index >= 0; index -= 1) {
    const label = placed[index] as PlacedLabel
    const limit = index === placed.length - 1 ? bottom : (placed[index + 1] as PlacedLabel).y - gap
    if (label.y > limit) placed[index] = { ...label, y: limit }
  }
  return placed
}
