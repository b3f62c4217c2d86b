import i18next, { type BackendModule } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { languages, startLanguage } from '../ui/language.ts'

/** Every catalogue of the app: `<namespace>/words/<language>.json`, each a file that loads when it is first needed. */
const catalogues = import.meta.glob<Record<string, string>>(
  [
    './words/*.json',
    '../ui/**/words/*.json',
    '../asked/words/*.json',
    '../bodymap/words/*.json',
    '../limits/words/*.json',
    '../features/**/words/*.json',
  ],
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
