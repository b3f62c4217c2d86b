import { useTranslation } from 'react-i18next'
import type { Refusal } from './entries.ts'

/**
 * A refusal in the reader's language: the feature's own words for the code (`refusal-stale-version` in its catalogue),
 * else the app's, else the server's sentence.
 */
export function useRefusalWords(feature = 'app'): (refusal: Refusal) => string {
  const { i18n } = useTranslation('app')
  return (refusal) => {
    const key = `refusal-${refusal.code}`
    const catalogue = [feature, 'app'].find((ns) => i18n.exists(key, { ns: ns as 'app' }))
    // The key was just looked up; which codes have words is checked by a test, not by the type.
    return catalogue ? i18n.t(key as 'refusal-not-found', { ns: catalogue as 'app' }) : refusal.message
  }
}
