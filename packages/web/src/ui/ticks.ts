/** Values that stand alone: ticking one unticks the rest, and the other way round. */
export const alone = ['none', 'unknown'] as const

const standsAlone = (option: string): boolean => (alone as readonly string[]).includes(option)

/**
 * The ticks after one of them was pressed. Null means that nobody has answered; an empty list cannot come out,
 * because unticking the last one takes the answer back.
 *
 * @example toggleTick(['fever'], 'none') // ['none']
 * @example toggleTick(['none'], 'fever') // ['fever']
 * @example toggleTick(['fever'], 'fever') // null
 */
export function toggleTick(ticked: readonly string[] | null, option: string): readonly string[] | null {
  const now = ticked ?? []
  if (now.includes(option)) {
    const left = now.filter((each) => each !== option)
    return left.length > 0 ? left : null
  }
  if (standsAlone(option)) return [option]
  return [...now.filter((each) => !standsAlone(each)), option]
}
