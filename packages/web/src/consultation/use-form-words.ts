import { useEffect, useMemo, useState } from 'react'
import type { Speech } from '../bodymap/say.ts'
import { useMapSpeech } from '../questions/use-map-speech.ts'
import type { Language } from '../words/language.ts'
import { sayFrom } from '../words/say-from.ts'
import type { FormSay } from './form.ts'
import type en from './words/en.json'

const catalogues = import.meta.glob<typeof en>('./words/*.json', { import: 'default' })

export type FormWords = { readonly say: FormSay; readonly speech: Speech | null }

/** The words of the consultation in a language; null until they are here. The same in the app and on the phone. */
export function useFormWords(language: Language): FormWords | null {
  const [loaded, setLoaded] = useState<{ readonly language: Language; readonly words: typeof en } | null>(
    null,
  )
  const speech = useMapSpeech(language)
  useEffect(() => {
    let here = true
    void catalogues[`./words/${language}.json`]?.().then((words) => here && setLoaded({ language, words }))
    return () => {
      here = false
    }
  }, [language])
  const say = useMemo(() => (loaded ? (sayFrom(loaded.words, loaded.language) as FormSay) : null), [loaded])
  return say ? { say, speech } : null
}
