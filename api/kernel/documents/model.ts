import type { Locale } from '../records/index.ts'

/** One pair of a form: its label and what is filled in. */
export interface Fact {
  label: string
  /** May have several lines; empty for what people fill in by hand. */
  value?: string
  /** At least this many lines high (1 to 12): room for an opinion and a signature. */
  lines?: number
}

export interface TableColumn {
  title: string
  /** Width relative to the other columns; 1 unless said otherwise. */
  width?: number
  align?: 'left' | 'center' | 'right'
}

/** What the body of a document is made of. */
export type Block =
  | { kind: 'paragraph'; text: string }
  /** 层次: level 1 is 黑体 (一、), level 2 楷体 (（一）), level 3 bold 仿宋 (1.). The author writes the number. */
  | { kind: 'heading'; level: 1 | 2 | 3; text: string }
  /** A form: rows of one or two pairs. */
  | { kind: 'facts'; rows: Fact[][] }
  | { kind: 'table'; caption?: string; columns: TableColumn[]; rows: string[][] }
  /** Lines to be filled in by hand; the parts of one share its width: `['申请人（签字）：', '日期：']`. */
  | { kind: 'signing'; lines: string[][] }

/** 落款: the issuing body, the day it is dated, and whether a seal goes over both: a notice says so, an official document is sealed without a word. */
export interface Signature { body: string; date?: string; seal?: boolean }

/** OFFICIAL is set as GB/T 9704 wants it; NOTICE is tighter, so that a notice or form stays on its one sheet. */
export type Look = 'OFFICIAL' | 'NOTICE'

/** Documents under a red header are official ones. */
export const lookOf = (model: DocumentModel): Look => (model.redHeader !== undefined ? 'OFFICIAL' : 'NOTICE')

/**
 * A document as small data, of which a docx file and a print page are made. It holds finished words in one language:
 * nothing in it is looked up or computed by a renderer.
 */
export interface DocumentModel {
  /** The language that the words are in: an official paper's is Chinese, that of a printed list its reader's. */
  language?: Locale
  /** 版头: the red name of the issuing body over a red line; only for official documents. */
  redHeader?: string
  /** The issuing body in black above the title, for notices and forms. */
  issuer?: string
  /** 文号, for instance 效督〔2026〕3号. */
  number?: string
  title: string
  /** 主送机关 or the person addressed, without its colon. */
  addressee?: string
  body: Block[]
  attachments?: string[]
  signature?: Signature
  /** What stands below the signature: where it is signed for, and what was noted of the service. */
  below?: Block[]
  /** 附注 and advice on remedies, in smaller type below the signature. */
  notes?: string[]
  /** 抄送. */
  copies?: string
  /** Wide tables lie on their side. */
  landscape?: boolean
  /** 页码 at the foot, outer corner; a form that always fits its one page goes without. */
  pageNumbers?: boolean
}

/** What the layout itself adds is said in the language of the document. */
export const languageOf = ({ language = 'zh' }: DocumentModel): Locale => language
