/** Things to stop, in the opposite order of their start. One that fails to stop does not keep the others from it. */
export type Stack = {
  readonly push: (name: string, stop: () => Promise<void> | void) => void
  readonly stop: () => Promise<void>
}

export function stack(): Stack {
  const items: { readonly name: string; readonly stop: () => Promise<void> | void }[] = []
  const failures: unknown[] = []
  let stopping: Promise<void> | null = null
  const stopAll = async (): Promise<void> => {
    for (const item of items.toReversed()) {
      try {
        await item.stop()
      } catch (error) {
        failures.push(new Error(`Stopping the ${item.name} failed.`, { cause: error }))
      }
    }
    if (failures.length > 0) throw new AggregateError(failures, 'Not everything could be stopped.')
  }
  return {
    push: (name, stop) => {
      items.push({ name, stop })
    },
    stop: () => (stopping ??= stopAll()),
  }
}
