import { useEffect, useState } from 'react'
import type { Speech } from '../bodymap/say.ts'
import type { Language } from '../words/language.ts'
import { sayFrom, type Catalogue } from '../words/say-from.ts'

const catalogues = import.meta.glob<Catalogue>('../bodymap/words/*.json', { import: 'default' })

/** The words of the body map in the client's language; null until they are here. */
export function useMapSpeech(language: Language): Speech | null {
  const [speech, setSpeech] = useState<Speech | null>(null)
  useEffect(() => {
    let here = true
    void catalogues[`../bodymap/words/${language}.json`]?.().then((catalogue) => {
      if (here) setSpeech({ say: sayFrom(catalogue, language) as Speech['say'], language })
    })
    return () => {
      here = false
    }
  }, [language])
  return speech
}
