import { html, lines, type Html } from '../../kernel/documents/index.ts'
import { labelOfChoice, valuesOf } from '../../kernel/records/index.ts'
import { PublicChannelKind } from '../../domain/complaints/index.ts'
import type { Visit } from './visit.ts'

/** A way to complain that a bureau has published. */
export interface Channel { bureauId: string; kind: PublicChannelKind; detail: string; hours: string | null; department: { name: string } | null }

const place = ({ kind }: Channel): number => valuesOf(PublicChannelKind).indexOf(kind)

/** A number that a telephone dials when it is touched; other words stay as they are. */
export const dialled = (text: string): Html =>
  (/^\+?[\d\s()-]{3,20}$/.test(text) ? html`<a href="tel:${text.replace(/[^\d+]/g, '')}">${text}</a>` : lines(text))

/** Each way with its number or place, as terms of a list: who takes complaints first, then the telephones. */
export const channelFacts = ({ say }: Visit, channels: readonly Channel[]): Html => html`${[...channels].sort((one, other) => place(one) - place(other))
  .map(({ kind, detail, hours, department }) => {
    const parts = [department?.name, detail, hours].filter((part) => part !== null && part !== undefined && part !== '').map((part) => dialled(part!))
    return html`<div><dt>${say(labelOfChoice(PublicChannelKind, kind))}</dt><dd>${parts.map((part, at) => html`${at > 0 && say(['，', ', '])}${part}`)}</dd></div>`
  })}`
