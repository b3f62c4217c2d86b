import type { ReactNode } from 'react'
import { Tab, TabList, TabPanel, Tabs as TabSet } from 'react-aria-components/Tabs'

export type TabItem = { readonly id: string; readonly title: string; readonly content: ReactNode }

/** A few sides of one thing, one at a time. */
export function Tabs({ label, items }: { label: string; items: readonly TabItem[] }) {
  return (
    <TabSet>
      <TabList aria-label={label} className="flex gap-6 overflow-x-auto border-b border-line">
        {items.map((item) => (
          <Tab
            key={item.id}
            id={item.id}
            className="-mb-px flex min-h-12 cursor-pointer items-center border-b-3 border-transparent text-quiet hover:text-ink data-selected:border-accent data-selected:font-bold data-selected:text-ink"
          >
            {item.title}
          </Tab>
        ))}
      </TabList>
      {items.map((item) => (
        <TabPanel key={item.id} id={item.id} className="pt-6">
          {item.content}
        </TabPanel>
      ))}
    </TabSet>
  )
}
