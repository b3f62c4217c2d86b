import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'

/** Shown only when opening takes longer than a moment; words, no spinner. */
export function Waiting() {
  const { t } = useTranslation('ui')
  const [long, setLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), 400)
    return () => clearTimeout(timer)
  }, [])
  return (
    <p className="page text-quiet" role="status">
      {long ? t('opening') : ''}
    </p>
  )
}
