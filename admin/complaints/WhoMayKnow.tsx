import { Alert, AlertTitle } from '@mui/material'
import { say, type Label } from '../i18n/locale.ts'

const notices: Record<string, { severity: 'info' | 'warning'; title: Label; text: Label }> = {
  OPEN: {
    severity: 'info', title: ['公开投诉', 'Open complaint'],
    text: [
      '本页只有投诉受理人员、承办人和有权领导可见。被投诉人及其科室看不到本投诉，也不得向其透露投诉人。',
      'Only complaint officers, the handler and authorised leaders see this page. The accused and their department do not, and are never told who complained.',
    ],
  },
  CONFIDENTIAL: {
    severity: 'warning', title: ['保密投诉', 'Confidential complaint'],
    text: [
      '投诉人身份单独加密保存，仅承办人及其领导指定的人员可说明理由后查看，每次查看留痕。不得向被投诉人及其科室透露投诉人或投诉材料。',
      'Who complained is kept apart and encrypted; only the handler, and whoever the handler’s leader names, opens it, with a reason, and each look is logged. Nothing of the complainant or the material goes to the accused or their department.',
    ],
  },
  ANONYMOUS: {
    severity: 'warning', title: ['匿名投诉', 'Anonymous complaint'],
    text: [
      '投诉人未留姓名，凭查询码了解办理情况。不得追查投诉人；不得向被投诉人及其科室透露投诉材料。',
      'The complainant left no name and follows the complaint by its tracking code. Nobody may try to find out who it is, and the material never goes to the accused or their department.',
    ],
  },
}

/** Who may know of this complaint and of whoever made it, said first of all. */
export const WhoMayKnow = ({ protection }: { protection: string }) => {
  const notice = notices[protection]
  if (!notice) return null
  return (
    <Alert severity={notice.severity} variant="outlined" sx={{ mb: 2, bgcolor: 'background.paper' }}>
      <AlertTitle>{say(notice.title)}</AlertTitle>
      {say(notice.text)}
    </Alert>
  )
}
