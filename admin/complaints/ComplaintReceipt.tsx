import { Alert, Box, Button, Card, Typography } from '@mui/material'
import { Link } from 'react-router-dom'
import { Title } from 'react-admin'
import { useAsk } from '../data/ask.ts'
import { say } from '../i18n/locale.ts'
import { formatInstant } from '../ui/dates.ts'
import { PrintButton } from '../ui/PrintButton.tsx'
import { receivedComplaint } from './complaints.documents.ts'

interface Received { complaint: { number: string; matter: string; receivedAt: string; bureau: { name: string } | null } | null }

const Line = ({ label, text }: { label: string; text: string | undefined }) => (
  <Typography sx={{ my: 0.5, overflowWrap: 'anywhere' }}><Box component="span" sx={{ color: 'text.secondary', mr: 1 }}>{label}</Box>{text ?? ''}</Typography>
)

/** The receipt for the complainant, to read out or to print. The code stands on it and nowhere else: it leaves the screen with the page. */
export const ComplaintReceipt = ({ complaintId, code }: { complaintId: string; code: string }) => {
  const { data } = useAsk<Received>(receivedComplaint, { id: complaintId })
  const complaint = data?.complaint
  const where = `${window.location.origin}/public/complaint`
  return (
    <Box sx={{ pt: 2, maxWidth: 720 }}>
      <Title title={say(['投诉登记回执', 'Receipt of a complaint'])} />
      <Alert severity="warning" variant="outlined" className="no-print" sx={{ mb: 2, bgcolor: 'background.paper' }}>
        {say([
          '查询码只显示这一次，离开本页后谁也查不到。请当场告知投诉人，或打印回执交给投诉人，不要另行留存。',
          'The code is shown this once and nobody can look it up later. Tell it to the complainant now, or print the receipt for them; do not keep it.',
        ])}
      </Alert>
      <Card sx={{ p: 3, mb: 2 }}>
        <Typography component="h2" sx={{ fontSize: 18, fontWeight: 600, mb: 1 }}>{say(['投诉登记回执', 'Receipt of a complaint'])}</Typography>
        <Line label={say(['受理单位', 'Office'])} text={complaint?.bureau?.name} />
        <Line label={say(['编号', 'Number'])} text={complaint?.number} />
        <Line label={say(['登记时间', 'Registered'])} text={complaint ? formatInstant(complaint.receivedAt) : undefined} />
        <Typography sx={{ mt: 2, color: 'text.secondary' }} id="tracking-code">{say(['查询码', 'Tracking code'])}</Typography>
        <Box component="output" aria-labelledby="tracking-code" sx={{ display: 'block', fontFamily: 'monospace', fontSize: 28, fontWeight: 600, letterSpacing: 2 }}>{code}</Box>
        <Typography variant="body2" sx={{ mt: 2 }}>
          {say([
            '凭查询码可以查看办理情况、补充情况、对答复表示认可或提出异议。请妥善保管，勿告知他人。',
            'With this code you follow the complaint, add to it, and agree or object to the reply. Keep it safe and to yourself.',
          ])}
        </Typography>
        <Typography variant="body2" sx={{ mt: 1, overflowWrap: 'anywhere' }}>{say(['查询网址：{where}', 'Where to look: {where}'], { where })}</Typography>
      </Card>
      <Box className="no-print" sx={{ display: 'flex', gap: 1 }}>
        <PrintButton />
        <Button component={Link} to={`/Complaint/${complaintId}/show`} size="small" variant="contained">{say(['已告知，打开投诉', 'Handed on: open the complaint'])}</Button>
      </Box>
    </Box>
  )
}
