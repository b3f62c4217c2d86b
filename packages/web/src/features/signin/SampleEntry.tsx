import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button.tsx'
import { enterSample, hasSample } from './sample-requests.ts'

type Props = { readonly onEntered: () => Promise<void>; readonly size?: 'room' }

/** The way into the sample practice, where this installation has one. */
export function SampleEntry({ onEntered, size }: Props) {
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
    <Button kind={size ? 'quiet' : 'plain'} size={size ?? 'usual'} onPress={() => void enter()}>
      {t('sample-enter')}
    </Button>
  )
}
