import { useState } from 'react'
import { Banner } from '../Banner.tsx'
import { Button } from '../Button.tsx'
import { Card } from '../Card.tsx'
import { Dialog } from '../Dialog.tsx'
import { Disclosure } from '../Disclosure.tsx'
import { EmptyState } from '../EmptyState.tsx'
import { ErrorState } from '../ErrorState.tsx'
import { Facts } from '../Facts.tsx'
import { Section } from '../Section.tsx'
import { Steps } from '../Steps.tsx'
import { Tabs } from '../Tabs.tsx'
import { Tag } from '../Tag.tsx'

export function Surfaces() {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Section title="Saying so">
        <div className="flex max-w-text flex-col gap-4">
          <Banner
            kind="stop"
            title="Do not treat today"
            actions={<Button kind="stop">Give a reason and sign</Button>}
          >
            A new swelling of one calf after a long flight can be a clot. Send her to a physician today.
          </Banner>
          <Banner kind="caution" title="Not below the left knee; pressure up to 2">
            She takes a blood thinner. Bruises come easily.
          </Banner>
          <Banner title="Her physician agreed until 1 June" />
          <div className="flex flex-wrap gap-2">
            <Tag>6 visits</Tag>
            <Tag kind="accent">Checked in</Tag>
            <Tag kind="caution">No tested dose</Tag>
            <Tag kind="stop">Stop</Tag>
          </div>
        </div>
      </Section>
      <Section title="Holding things">
        <div className="grid gap-6 desk:grid-cols-2">
          <Card>
            <h3>Maya Okafor</h3>
            <p className="mb-4 text-quiet">Low back pain, fourth visit</p>
            <Facts
              facts={[
                { term: 'Average pain', value: '6 of 10, this week' },
                { term: 'Pressure', value: 'up to 3 of 5' },
                { term: 'Leave alone', value: 'left calf' },
              ]}
            />
          </Card>
          <div className="rows">
            <Disclosure title={<b>Why this line</b>} open>
              Two trials started from 60 minutes a week for ten weeks.
            </Disclosure>
            <Disclosure title="What could not be asked">Sleep was left out.</Disclosure>
          </div>
        </div>
        <div className="mt-8 max-w-text">
          <Steps now={2} of={5} name="Medicines" />
        </div>
        <div className="mt-8">
          <Tabs
            label="Sides"
            items={[
              { id: 'now', title: 'Now', content: 'What stands today.' },
              { id: 'then', title: 'At the start', content: 'What stood on 3 March.' },
            ]}
          />
        </div>
      </Section>
      <Section title="Empty and broken">
        <EmptyState title="No clients yet" action={<Button kind="primary">Add a client</Button>}>
          Everyone you treat will stand here, the most recently seen first.
        </EmptyState>
        <ErrorState
          title="The practice's server cannot be reached"
          safe="What you entered is safe on this device and will be sent by itself."
          todo="Go on working, or check the network and try again."
          actions={<Button onPress={() => setOpen(true)}>Try again</Button>}
        />
        <Dialog
          open={open}
          onClose={() => setOpen(false)}
          title="Leave this note as it is?"
          actions={
            <>
              <Button kind="primary" onPress={() => setOpen(false)}>
                Keep writing
              </Button>
              <Button onPress={() => setOpen(false)}>Leave it as a draft</Button>
            </>
          }
        >
          <p>It is saved as a draft and stands on Today until you sign it.</p>
        </Dialog>
      </Section>
    </>
  )
}
