import { useTranslation } from 'react-i18next'

const words = { 1: 'pressure-1', 2: 'pressure-2', 3: 'pressure-3', 4: 'pressure-4', 5: 'pressure-5' } as const

/** A pressure of the five-level scale with its number and its word: "3 · medium". */
export function usePressureWords(): (level: number) => string {
  const { t } = useTranslation('asked')
  return (level) => {
    const key = words[level as keyof typeof words]
    return key ? t(key) : String(level)
  }
}
