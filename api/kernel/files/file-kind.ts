import { choices, type ChoiceOf } from '../records/index.ts'

/** What may be attached. Everything else, archives and programs above all, is refused. */
export const FileKind = choices('FileKind', {
  PDF: ['PDF 文件', 'PDF'],
  OFD: ['OFD 版式文件', 'OFD document'],
  DOCX: ['Word 文档', 'Word document'],
  XLSX: ['Excel 表格', 'Excel workbook'],
  DOC: ['Word 97 或 WPS 文档', 'Word 97 or WPS document'],
  XLS: ['Excel 97 或 WPS 表格', 'Excel 97 or WPS workbook'],
  PNG: ['PNG 图片', 'PNG picture'],
  JPG: ['JPEG 图片', 'JPEG picture'],
  TXT: ['纯文本', 'Plain text'],
})
export type FileKind = ChoiceOf<typeof FileKind>

interface FileForm { mime: string; /** What a name of this kind may end in, the usual one first. */ endings: readonly string[] }

export const FILE_FORMS: Readonly<Record<FileKind, FileForm>> = {
  PDF: { mime: 'application/pdf', endings: ['pdf'] },
  OFD: { mime: 'application/ofd', endings: ['ofd'] },
  DOCX: { mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', endings: ['docx'] },
  XLSX: { mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', endings: ['xlsx'] },
  DOC: { mime: 'application/msword', endings: ['doc', 'wps'] },
  XLS: { mime: 'application/vnd.ms-excel', endings: ['xls', 'et'] },
  PNG: { mime: 'image/png', endings: ['png'] },
  JPG: { mime: 'image/jpeg', endings: ['jpg', 'jpeg'] },
  TXT: { mime: 'text/plain; charset=utf-8', endings: ['txt', 'csv'] },
}

/** All endings that may be offered to the user's file chooser. */
export const FILE_ENDINGS: readonly string[] = Object.values(FILE_FORMS).flatMap((form) => form.endings)
