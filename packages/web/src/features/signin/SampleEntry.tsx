import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button.tsx'
import { enterSample, sampleState } from './sample-requests.ts'

type Props = { readonly onEntered: () => Promise<void>; readonly size?: 'room' }

/** The way into the sample practice, where this installation has one. Making it takes a while, once. */
export function SampleEntry({ onEntered, size }: Props) {
  const { t } = useTranslation('signin')
  const [sample, setSample] = useState<'ready' | 'to-make' | 'none'>('none')
  const [doing, setDoing] = useState<'nothing' | 'entering' | 'failed'>('nothing')
  useEffect(() => {
    void sampleState().then(setSample)
  }, [])
  if (sample === 'none') return null
  const enter = async () => {
    setDoing('entering')
    const entered = await enterSample()
    setDoing(entered ? 'nothing' : 'failed')
    if (entered) await onEntered()
  }
  return (
    <div className="flex flex-col gap-2">
      <Button
        kind={size ? 'quiet' : 'plain'}
        size={size ?? 'usual'}
        isDisabled={doing === 'entering'}
        onPress={() => void enter()}
      >
        {t('sample-enter')}
      </Button>
      <p role="status" className="text-quiet empty:hidden">
        {doing === 'failed'
          ? t('sample-failed')
          : doing === 'entering' && sample === 'to-make'
            ? t('sample-making')
            : ''}
      </p>
    </div>
  )
}
