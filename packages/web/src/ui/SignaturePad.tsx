import { useTranslation } from 'react-i18next'
import { SignatureLine } from './SignatureLine.tsx'
import type { Stroke } from './strokes.ts'

type Props = {
  readonly label: string
  readonly value: readonly Stroke[]
  readonly onChange: (strokes: readonly Stroke[]) => void
}

/** A line to sign on with a finger or pen, kept as strokes. Who cannot draw signs by typing the name beside it. */
export function SignaturePad(props: Props) {
  const { t } = useTranslation('ui')
  return (
    <SignatureLine
      {...props}
      words={{ signed: t('signed'), signHere: t('sign-here'), signAgain: t('sign-again') }}
    />
  )
}
