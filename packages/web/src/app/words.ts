import i18next, { type BackendModule } from 'i18next'
import { initReactI18next } from 'react-i18next'

export const languages = ['en', 'es'] as const
export type Language = (typeof languages)[number]

/** Every catalogue of the app: `<namespace>/words/<language>.json`, each a file that loads when it is first needed. */
const catalogues = import.meta.glob<Record<string, string>>(
  ['./words/*.json', '../ui/**/words/*.json', '../bodymap/words/*.json', '../offline/words/*.json', '../features/**/words/*.json'],
  { import: 'default' },
)

/** The folder before `words/` names the catalogue: `../features/signin/words/en.json` is `signin`. */
const byName = new Map(
  Object.entries(catalogues).map(([path, load]) => {
    const [file = '', , folder = ''] = path.split('/').toReversed()
    return [`${file.replace('.json', '')}/${folder === '.' ? 'app' : folder}`, load]
  }),
)

const catalogueFiles: BackendModule = {
  type: 'backend',
  init: () => {},
  read(language, namespace, done) {
    const load = byName.get(`${language}/${namespace}`)
    if (!load) return done(new Error(`There is no catalogue ${namespace} in ${language}.`), false)
    load().then(
      (words) => done(null, words),
      (error: unknown) => done(error instanceof Error ? error : new Error(String(error)), false),
    )
  },
}

const stored = 'unknot-language'

export const isLanguage = (code: string | null | undefined): code is Language => languages.some((each) => each === code)

/** The language chosen on this device, else the first the browser asks for that we speak, else English. */
export function startLanguage(): Language {
  const chosen = readStored()
  if (isLanguage(chosen)) return chosen
  return navigator.languages.map((code) => code.slice(0, 2)).find(isLanguage) ?? 'en'
}

const readStored = (): string | null => {
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

/** Sets up the words before the first screen. */
export async function startWords(): Promise<void> {
  i18next.on('languageChanged', (language) => {
    document.documentElement.lang = language
    document.documentElement.dir = i18next.dir(language)
  })
  await i18next
    .use(catalogueFiles)
    .use(initReactI18next)
    .init({
      lng: startLanguage(),
      fallbackLng: false,
      supportedLngs: languages,
      ns: ['app', 'ui'],
      defaultNS: 'app',
      keySeparator: false,
      nsSeparator: false,
      interpolation: { escapeValue: false },
      returnNull: false,
    })
}
