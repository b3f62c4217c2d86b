/**
 * The body map on a page of its own, for looking at and driving: /bodymap.html?mode=mark&body=female&language=es.
 * Served in development only; no entry of the build reaches it.
 */
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import '../../ui/ui.css'
import en from '../words/en.json'
import es from '../words/es.json'
import { Trial } from './Trial.tsx'

const language = new URLSearchParams(location.search).get('language') === 'es' ? 'es' : 'en'
await i18next.use(initReactI18next).init({
  lng: language,
  resources: { en: { bodymap: en }, es: { bodymap: es } },
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false },
})
document.documentElement.lang = language
const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Trial />
    </StrictMode>,
  )
}
