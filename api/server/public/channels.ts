import { html, type Html } from '../../kernel/documents/index.ts'
import { labelOfChoice } from '../../kernel/records/index.ts'
import { PublicChannelKind } from '../../domain/complaints/index.ts'
import type { Visit } from './visit.ts'

/** A way to complain that a bureau has published. */
export interface Channel { bureauId: string; kind: PublicChannelKind; detail: string; hours: string | null; department: { name: string } | null }

/** Each way with its number or place, as terms of a list. */
export const channelFacts = ({ say }: Visit, channels: readonly Channel[]): Html => html`${channels.map(({ kind, detail, hours, department }) =>
  html`<div><dt>${say(labelOfChoice(PublicChannelKind, kind))}</dt><dd>${[department?.name, detail, hours].filter(Boolean).join(say(['，', ', ']))}</dd></div>`)}`
