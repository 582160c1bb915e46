import { expect } from '@playwright/test'
import type { Desk } from './desk.ts'

const draftYear = `mutation ($input: DraftCalendarYearInput!) { draftCalendarYear(input: $input) { rejection { text } } }`
const saveMapping = 'mutation ($input: CreateImportMappingInput!) { createImportMapping(input: $input) { importMapping { id } rejection { text } } }'
const columns = { 办件流水号: 'externalNumber', 事项编码: 'itemId', 办理状态: 'status', 申请人: 'applicantName', 申请时间: 'receivedAt' }
/** An item that is in no catalogue: the row is parked. */
const FILE = `${Object.keys(columns).join(',')}\n35MZ0001,MZ-999,已申请,临江市东溪文化传媒有限公司,2026-09-04 10:20\n`

async function anImport(desk: Desk): Promise<void> {
  const input = { kind: 'cases.provincial', name: '省平台办件', columns, values: { status: { 已申请: 'RECEIVED' } } }
  const { createImportMapping: { importMapping, rejection } } = await desk.ask<{ createImportMapping: { importMapping: { id: string } | null; rejection: { text: string } | null } }>(saveMapping, { input })
  expect(rejection).toBeNull()
  const file = { name: '省平台办件.csv', mimeType: 'text/csv', buffer: Buffer.from(FILE) }
  const sent = await desk.page.request.post('/imports/cases.provincial', { multipart: { mappingId: importMapping!.id, file } })
  expect([200, 201, 202], await sent.text()).toContain(sent.status())
  await expect.poll(async () => (await desk.ask<{ importRows: { items: unknown[] } }>('{ importRows { items { id } } }')).importRows.items.length).toBeGreaterThan(0)
}

async function aYear(desk: Desk): Promise<void> {
  const { draftCalendarYear } = await desk.ask<{ draftCalendarYear: { rejection: unknown } }>(draftYear, { input: { year: 2026, notice: '国办发明电〔2025〕7号' } })
  expect(draftCalendarYear.rejection).toBeNull()
}

/** What a screen shows that the city does not have yet, by who may bring it. */
export const brought: Readonly<Record<string, (desk: Desk) => Promise<void>>> = { mz0102: anImport, system: aYear }
