import { useTranslation } from 'react-i18next'
import { useSession } from '../../offline/session.ts'
import { Page } from '../../ui/Page.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import { PracticeEditor } from './PracticeEditor.tsx'
import { PracticeFacts } from './PracticeFacts.tsx'
import { ReadTrouble } from '../../ui/ReadTrouble.tsx'
import { usePractice } from './practice.data.ts'

/** What the practice is; its owner can change it. */
export function PracticeScreen() {
  const { t } = useTranslation('practice')
  const { may } = useSession()
  const { data, isError, refetch } = usePractice()
  if (isError && !data) return <ReadTrouble onRetry={() => void refetch()} />
  if (!data) return <Waiting />
  return (
    <Page title={data.details.name} width="text">
      {may('practice:manage') ? (
        <PracticeEditor version={data.version} stored={data.details} />
      ) : (
        <>
          <p className="mb-6 text-quiet">{t('only-owner')}</p>
          <PracticeFacts details={data.details} />
        </>
      )}
    </Page>
  )
}
