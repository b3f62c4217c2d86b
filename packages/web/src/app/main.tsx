import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode, Suspense } from 'react'
import { createRoot } from 'react-dom/client'
import { startOutbox } from '../offline/outbox.ts'
import { registerServiceWorker } from '../offline/register.ts'
import '../ui/ui.css'
import { Boundary } from './Boundary.tsx'
import { queryClient } from './query-client.ts'
import { router } from './router.ts'
import { startWords } from './words.ts'

async function start(): Promise<void> {
  await startWords()
  startOutbox()
  const root = document.getElementById('root')
  if (!root) return
  createRoot(root).render(
    <StrictMode>
      <Boundary>
        <QueryClientProvider client={queryClient}>
          <Suspense>
            <RouterProvider router={router} />
          </Suspense>
        </QueryClientProvider>
      </Boundary>
    </StrictMode>,
  )
  registerServiceWorker()
}

void start()
