import { aftercareItem, type AftercareLevel } from '../knowledge/aftercare.ts'
import { doseWords } from './dose-words.ts'

type Language = 'en' | 'es'

/** An aftercare item as a client reads it, in one language. */
export interface AftercareCard {
  readonly itemId: string
  readonly name: string
  readonly goal: string
  readonly steps: readonly string[]
  readonly dose: string
  readonly stopIf: readonly string[]
  /** How sure, in plain words */
  readonly level: string
}

const levelWords: Readonly<Record<AftercareLevel, Readonly<Record<Language, string>>>> = {
  supported: { en: 'Good evidence for this kind of thing', es: 'Buenas pruebas para este tipo de cosa' },
  limited: { en: 'Small or mixed evidence', es: 'Pocas pruebas, o que no coinciden' },
  practice: { en: 'Common practice, not proven', es: 'Práctica habitual, no probada' },
}

/**
 * One item in the client's language; null when there is no such item.
 *
 * @example aftercareCard('bridges', 'es')?.name // 'Puentes'
 */
export function aftercareCard(itemId: string, language: Language): AftercareCard | null {
  const item = aftercareItem(itemId)
  if (item === undefined) return null
  const words = language === 'es' ? item.es : item
  return {
    itemId,
    name: words.name,
    goal: words.goal,
    steps: words.steps,
    dose: doseWords(item.dose, language),
    stopIf: words.stopIf,
    level: levelWords[item.evidence.level][language],
  }
}
