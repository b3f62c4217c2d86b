import { medicineClass } from '@unknot/clinical/knowledge/safety-medicines'
import { matchMedicine } from '@unknot/clinical/screening/match-medicine'
import type { Language } from '../words/language.ts'
import type { MedicineReading } from './use-medicine-reading.ts'

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
