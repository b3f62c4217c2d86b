import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button.tsx'

/** Copies an address; where the browser does not allow that, shows it to be copied by hand. */
export function CopyAddress({ url, words }: { url: string; words: string }) {
  const { t } = useTranslation('practice')
  const [state, setState] = useState<'not-yet' | 'copied' | 'shown'>('not-yet')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(url)
      setState('copied')
    } catch {
      setState('shown')
    }
  }
  if (state === 'shown')
    return <code className="w-full rounded-card bg-sunk p-3 text-small break-all">{url}</code>
  return <Button onPress={() => void copy()}>{state === 'copied' ? t('copied') : words}</Button>
}
