import { fieldRejection, rejection } from '../lifecycle/index.ts'
import { FILE_ENDINGS } from './file-kind.ts'

export const fileTooLarge = rejection('FILE_TOO_LARGE', ['文件不能超过{megabytes} MB', 'A file may have at most {megabytes} MB'])
export const fileEmpty = rejection('FILE_EMPTY', ['文件是空的', 'The file is empty'])
export const fileMissing = rejection('FILE_MISSING', ['没有收到文件', 'No file was received'])
export const fileKindRefused = rejection('FILE_KIND_REFUSED', [
  `不接受此类文件（按内容判断，不看扩展名；含宏的文档和压缩包不接受）。可以上传：${FILE_ENDINGS.join('、')}`,
  `This kind of file is not accepted (judged by content, not by name; no macros, no archives). Accepted: ${FILE_ENDINGS.join(', ')}`,
])
export const signInFirst = rejection('UNAUTHENTICATED', ['请先登录', 'Please sign in'])
/** A file that is not there, is another's or hangs on something already: one answer for all three. */
export const fileNotYours = fieldRejection('FILE_NOT_FOUND', ['没有找到这个附件，请重新上传', 'This attachment was not found: please upload it again'])
