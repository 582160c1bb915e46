import { allRecords, valuesOf, vocabulary, type Label } from '../records/index.ts'
import { allLifecycles } from './lifecycle.ts'
import { declaredRejections } from './rejection.ts'

vocabulary('RecordType', () => [...allRecords().values()].map(({ name, label }) => [name, label] as const))

/** A text with its facts left open. */
const open = ([zh, en]: Label): Label => [zh.replace(/\{\w+\}/g, '…'), en.replace(/\{\w+\}/g, '…')]
vocabulary('RejectionCode', () => [...declaredRejections()].map(([code, label]) => [code, open(label)] as const))

vocabulary('Act', () => [['create', ['新建', 'Create']], ['update', ['修改', 'Change']]])
vocabulary('Act', () => [...allLifecycles().values()].flatMap(({ acts }) => Object.entries(acts).map(([name, { label }]) => [name, label] as const)))

/** What acts and states are called of one record, since one code means different things: `Case.accept`, `Case.ACCEPTED`. */
vocabulary('OfRecord', () => [...allLifecycles().values()].flatMap(({ record, acts, states }) => [
  ...Object.entries(acts).map(([name, { label }]) => [`${record.name}.${name}`, label] as const),
  ...valuesOf(states).map((state) => [`${record.name}.${state}`, states.$labels[state]!] as const),
]))
