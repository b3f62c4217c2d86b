import { useTranslation } from 'react-i18next'
import { languageNames, languages, speak } from './language.ts'

/** The other language, in its own words: one tap. */
export function LanguageSwitch() {
  const { i18n } = useTranslation()
  const others = languages.filter((language) => language !== i18n.language)
  return (
    <div className="flex gap-2">
      {others.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          className="button"
          data-kind="plain"
          onClick={() => void speak(language)}
        >
          {languageNames[language]}
        </button>
      ))}
    </div>
  )
}
