import { eq, permissions, type RecordAccess } from '../access/index.ts'
import { CityRecord, Choice, DefineRecord, Instant, Integer, Ref, Text } from '../records/index.ts'
import { FileKind } from './file-kind.ts'

const STAFF = [
  'STAFF', 'WINDOW_CLERK', 'DEPARTMENT_HEAD', 'SUPERVISING_LEADER', 'BUREAU_HEAD', 'LEADERSHIP', 'EFFICIENCY_OFFICE', 'COMPLAINT_OFFICER',
  'EVALUATION_CLERK',
]

permissions('files', {
  read: [['查看自己上传的附件', 'Read one’s own uploads'], STAFF],
  upload: [['上传附件', 'Upload attachments'], STAFF],
})

/** In lists of their own people see what they uploaded; what hangs on a record is read with the record. */
const ownUploads: RecordAccess = {
  read: 'files.read', scope: ({ userId }) => (userId === undefined ? false : eq('uploadedById', userId)),
}

/** An attachment: which content, under what name, and what it hangs on. The content itself lies in the file store. */
@DefineRecord({
  label: ['附件', 'Attachment'], plural: 'storedFiles', title: 'name', access: ownUploads, indexes: [['subjectType', 'subjectId'], ['hash']],
  order: { field: 'createdAt', direction: 'DESC' },
})
export class StoredFile extends CityRecord {
  @Text({ label: ['文件名', 'Name'], max: 200, list: true, write: 'never' }) name!: string
  @Choice(() => FileKind, { label: ['类型', 'Kind'], list: true, write: 'never' }) kind!: FileKind
  @Integer({ label: ['大小（字节）', 'Size in bytes'], list: true, write: 'never' }) size!: number
  /** SHA-256 of the content, in hex: its address in the file store. */
  @Text({ label: ['内容摘要', 'Content hash'], max: 64, hidden: true, write: 'never' }) hash!: string
  @Ref({ label: ['上传账号', 'Uploaded by'], optional: true, hidden: true, write: 'never' }) uploadedById?: string | null
  @Text({ label: ['所属种类', 'Attached to (kind)'], max: 80, optional: true, write: 'never' }) subjectType?: string | null
  @Ref({ label: ['所属记录', 'Attached to'], optional: true, write: 'never' }) subjectId?: string | null
  @Instant({ label: ['附上时间', 'Attached'], optional: true, write: 'never' }) attachedAt?: Date | null
}
