import { useResource } from '../data/metadata.ts'
import { ResourceList, type ExtraColumn } from '../generated/ResourceList.tsx'
import { dueColumn } from '../obligations/due-column.tsx'

const due = [dueColumn]
const none: ExtraColumn[] = []

/** Official papers with the day by which each has to be taken up or finished, whether the rules give it or it was set for the paper. */
const PaperList = () => <ResourceList extra={useResource('Obligation') ? due : none} />

export default PaperList
