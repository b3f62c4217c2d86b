import { useTranslation } from 'react-i18next'
import type { AuthResult } from './auth-requests.ts'

/** What went wrong while signing in, in words; undefined when nothing did. */
export function useAuthWords(): (result: AuthResult<unknown> | null) => string | undefined {
  const { t, i18n } = useTranslation('signin')
  return (result) => {
    if (result === null || result.kind === 'done') return undefined
    if (result.kind === 'unreached') return t('unreached')
    const key = `refused-${result.code}`
    return i18n.exists(key, { ns: 'signin' }) ? t(key as 'refused-invalid-code') : t('refused')
  }
}
