import { TextField } from '../../ui/TextField.tsx'

type Props = {
  readonly label: string
  readonly hint: string
  readonly value: string
  readonly onChange: (words: string) => void
}

/** Where a name, a phone number or a mail address is typed to find somebody. */
export function SearchField({ label, hint, value, onChange }: Props) {
  return (
    <TextField
      label={label}
      hint={hint}
      type="search"
      autoComplete="off"
      autoCapitalize="words"
      spellCheck={false}
      enterKeyHint="search"
      maxLength={200}
      value={value}
      onChange={onChange}
    />
  )
}
