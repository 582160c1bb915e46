import { expect, it } from 'vitest'
import type { ActMetadata, FieldMetadata, ResourceMetadata } from '@wenxiao/schema/console-metadata.ts'
import { initialValues } from './initial-values.ts'

const field = (name: string, required = true, kind: FieldMetadata['kind'] = 'text'): FieldMetadata =>
  ({ name, kind, label: name, required, list: false, create: false, update: false })
const act = (...fields: FieldMetadata[]): ActMetadata => ({ name: 'act', label: '', creates: false, destructive: false, fields })
const post = { fields: [field('name'), field('duties', true, 'longText'), field('reason')] } as Pick<ResourceMetadata, 'fields'> as ResourceMetadata
const record = { name: '受理岗', duties: '收件', reason: '上次的理由' }

it('begins a change with what stands there', () => {
  expect(initialValues(act(field('name'), field('duties', true, 'longText'), field('note', false)), post, record)).toEqual({ name: '受理岗', duties: '收件' })
})

it('begins every other act empty', () => {
  expect(initialValues(act(field('name', false), field('opinion')), post, record)).toEqual({})
  expect(initialValues(act(field('name', false)), post, record)).toEqual({})
  expect(initialValues(act(field('duties')), post, record)).toEqual({})
})
