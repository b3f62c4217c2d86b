import { useTranslation } from 'react-i18next'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { DataTable } from '../../ui/DataTable.tsx'
import type { EpisodeForm } from './episode-form.ts'

type Props = { readonly yours: EpisodeForm; readonly theirs: EpisodeForm; readonly onTake: () => void }

/** Somebody else changed the episode in the meantime: the lines in which the two sides differ. */
export function OtherSideOfEpisode({ yours, theirs, onTake }: Props) {
  const { t } = useTranslation('episodes')
  const sides = [yours, theirs].map((form) => ({
    title: form.title,
    condition: form.conditionId ?? t('none'),
    chronicity: form.chronicity === null ? t('none') : t(`chronicity-${form.chronicity}`),
    'started-on': form.startedOn ?? t('none'),
    goals: form.goals
      .map(({ activity, target }) => `${activity}${target === null ? '' : ` (${target})`}`)
      .join('; '),
    measure: form.measure ?? t('none'),
    'measure-goal': form.goal === '' ? t('none') : form.goal,
  }))
  const [mine, other] = sides
  const names = Object.keys(mine ?? {}) as (keyof NonNullable<typeof mine>)[]
  return (
    <Banner
      kind="caution"
      urgent
      title={t('changed-meanwhile')}
      actions={<Button onPress={onTake}>{t('take-theirs')}</Button>}
    >
      <DataTable
        caption={t('changed-meanwhile')}
        rows={names.filter((name) => mine?.[name] !== other?.[name])}
        rowKey={(name) => name}
        columns={[
          { title: t('side-what'), cell: (name) => t(name) },
          { title: t('side-yours'), cell: (name) => mine?.[name] },
          { title: t('side-theirs'), cell: (name) => other?.[name] },
        ]}
      />
    </Banner>
  )
}
