import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button.tsx'
import { enterSample, hasSample } from './sample-requests.ts'

/** The way into the sample practice, where this installation has one. */
export function SampleEntry({ onEntered }: { onEntered: () => Promise<void> }) {
  const { t } = useTranslation('signin')
  const [there, setThere] = useState(false)
  useEffect(() => {
    void hasSample().then(setThere)
  }, [])
  if (!there) return null
  const enter = async () => {
    if (await enterSample()) await onEntered()
  }
  return (
    <Button kind="plain" onPress={() => void enter()}>
      {t('sample-enter')}
    </Button>
  )
}
