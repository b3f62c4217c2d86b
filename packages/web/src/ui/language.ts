import i18next from 'i18next'

export const languages = ['en', 'es'] as const
export type Language = (typeof languages)[number]

/** Each language in its own words. */
export const languageNames: Readonly<Record<Language, string>> = { en: 'English', es: 'Español' }

export const isLanguage = (code: string | null | undefined): code is Language =>
  languages.some((each) => each === code)

const stored = 'unknot-language'

/** The language chosen on this device, else the first the browser asks for that we speak, else English. */
export function startLanguage(): Language {
  const chosen = readStored()
  if (isLanguage(chosen)) return chosen
  return navigator.languages.map((code) => code.slice(0, 2)).find(isLanguage) ?? 'en'
}

function readStored(): string | null {
  try {
    return localStorage.getItem(stored)
  } catch {
    return null
  }
}

/** Changes the language of this device, at once and for next time. */
export async function speak(language: Language): Promise<void> {
  try {
    localStorage.setItem(stored, language)
  } catch {
    // Without storage the choice lasts as long as the page.
  }
  await i18next.changeLanguage(language)
}

/** The place whose way of writing dates and numbers fits the language now spoken: en on a British device is en-GB. */
export function place(language: string): string {
  return navigator.languages.find((code) => code.startsWith(language)) ?? language
}
