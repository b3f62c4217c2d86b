/** Every plain component on one page, for looking at. Served in development only; no entry of the build reaches it. */
import { StrictMode, Suspense } from 'react'
import { createRoot } from 'react-dom/client'
import { startWords } from '../../app/words.ts'
import '../ui.css'
import { Controls } from './Controls.tsx'
import { Figures } from './Figures.tsx'
import { Surfaces } from './Surfaces.tsx'

await startWords()
const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Suspense>
        <main className="page">
          <h1 className="mb-8">Gallery</h1>
          <Controls />
          <Surfaces />
          <Figures />
        </main>
      </Suspense>
    </StrictMode>,
  )
}
