import { medicineClass } from '@unknot/clinical/knowledge/safety-medicines'
import { matchMedicine } from '@unknot/clinical/screening/match-medicine'
import type { Language } from '../words/language.ts'

/** How a typed medicine is understood: the groups it belongs to, and words that are not known. */
export type MedicineReading = {
  readonly groups: readonly string[]
  readonly unknown: readonly string[]
  /** Read from a slip of spelling: ask whether it is meant. */
  readonly confirm: boolean
}

/**
 * A medicine line as the screening will read it, in words.
 *
 * @example readMedicine('Warfrin 5 mg', 'en').confirm // true
 */
export function readMedicine(line: string, language: Language): MedicineReading {
  const { classes, unmatched, confirm } = matchMedicine(line)
  return {
    groups: classes.map(({ classId, example }) => {
      const group = medicineClass(classId)
      const name = group === undefined ? classId : language === 'es' ? group.nameEs : group.name
      return `${example} (${name})`
    }),
    unknown: unmatched,
    confirm,
  }
}
