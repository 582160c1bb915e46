import type { ComponentType, ReactNode } from 'react'
import { Box } from '@mui/material'
import { Show, TopToolbar, useRecordContext, useResourceContext, useShowContext } from 'react-admin'
import type { ResourceMetadata } from '@wenxiao/schema/console-metadata.ts'
import { useResource } from '../data/metadata.ts'
import { Fields, RecordActions, RecordRail } from '../generated/ResourceShow.tsx'
import type { Paper } from '../documents/PrintMenu.tsx'
import type { AvailableAct } from './ActButtons.tsx'
import type { Obligation } from './Obligations.tsx'
import { PrintButton } from './PrintButton.tsx'
import { ErrorState } from './states.tsx'
import type { HistoryEntry } from './Timeline.tsx'

/** A record as its page reads it. */
export type ScreenRecord = Record<string, unknown> & {
  id: string
  version?: number
  availableActs?: AvailableAct[] | null
  obligations?: Obligation[] | null
  history?: HistoryEntry[] | null
  papers?: Paper[] | null
}

export interface ScreenProps { resource: ResourceMetadata; record: ScreenRecord }

const Failed = () => {
  const { error, refetch } = useShowContext()
  return <ErrorState error={error as Error} retry={() => void refetch()} />
}

const Toolbar = ({ resource }: { resource: ResourceMetadata }) => {
  const record = useRecordContext<ScreenRecord>()
  return <TopToolbar sx={{ gap: 1 }}>{record && <RecordActions resource={resource} record={record} />}<PrintButton /></TopToolbar>
}

interface FrameProps {
  /** Leaves acts out of the history that come by the hundred. */
  without?: string[]
  /** What needs the whole width, above the rest. */
  Wide?: ComponentType<ScreenProps>
  children: (props: ScreenProps) => ReactNode
}

/** Nothing left out. */
const WHOLE: string[] = []

const Page = ({ resource, without = WHOLE, Wide, children }: FrameProps & { resource: ResourceMetadata }) => {
  const record = useRecordContext<ScreenRecord>()
  if (!record) return null
  return (
    <>
      {Wide && <Wide resource={resource} record={record} />}
      <Box sx={{ display: 'grid', gap: 2, alignItems: 'start', gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: resource.lifecycle ? 'minmax(0, 1fr) 320px' : 'minmax(0, 1fr)' } }}>
        <Box sx={{ minWidth: 0 }}>{children({ resource, record })}</Box>
        <Box sx={{ minWidth: 0 }}><RecordRail resource={resource} record={{ ...record, history: record.history?.filter(({ act }) => !without.includes(act)) }} /></Box>
      </Box>
    </>
  )
}

/** The frame of a hand-made page of a record: its acts above, its clocks and history at the right, what the screen shows at the left. */
export const RecordScreen = ({ without, Wide, children }: FrameProps) => {
  const resource = useResource(useResourceContext() ?? '')!
  return (
    <Show actions={<Toolbar resource={resource} />} component="div" error={<Failed />} queryOptions={{ retry: false, onError: () => undefined }}>
      <Page resource={resource} without={without} Wide={Wide}>{children}</Page>
    </Show>
  )
}

/** Some of a record's fields, in the order named; what is empty is left out. */
export const SomeFields = ({ resource, record, names, columns = 3 }: ScreenProps & { names: string[]; columns?: number }) => {
  const fields = names.flatMap((name) => resource.fields.filter((field) => field.name === name))
  return <Fields resource={{ ...resource, fields }} record={record} columns={columns} />
}
