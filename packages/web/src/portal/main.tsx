import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { startOutbox } from '../offline/outbox.ts'
import { Portal } from './Portal.tsx'
import './portal.css'

startOutbox()
const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Portal token={location.hash.slice(1)} />
    </StrictMode>,
  )
}
