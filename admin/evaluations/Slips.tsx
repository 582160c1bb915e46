import { Box, Dialog, DialogActions, DialogContent, DialogTitle, Alert, Button, Typography } from '@mui/material'
import Print from '@mui/icons-material/Print'
import { say } from '../i18n/locale.ts'
import { formatDay } from '../ui/dates.ts'

interface SlipsProps { campaign: string; evaluators: string; closesOn: string; codes: string[]; onClose: () => void }

/** Letters and digits in groups of four, as people read them aloud. */
const spaced = (code: string): string => (code.includes('-') ? code : code.replace(/(.{4})(?=.)/g, '$1 '))

/** New codes, each on a slip to cut out. They stand on the screen this once: nobody can ask for them again. */
export const Slips = ({ campaign, evaluators, closesOn, codes, onClose }: SlipsProps) => (
  <Dialog open fullScreen onClose={(_, reason) => { if (reason !== 'backdropClick') onClose() }} aria-labelledby="slips-title" className="slips">
    <DialogTitle id="slips-title" component="h2" className="no-print" sx={{ fontSize: 17, fontWeight: 600 }}>
      {say(['评议码（{n}张）', 'Codes ({n})'], { n: codes.length })}
    </DialogTitle>
    <DialogContent sx={{ '@media print': { overflow: 'visible' } }}>
      <Alert severity="warning" className="no-print" sx={{ mb: 2 }}>
        {say([
          '评议码只在此刻显示一次，系统只保存其摘要。请立即打印并打乱顺序发放，不要登记谁拿了哪一张。',
          'The codes are shown this once; only their hashes are kept. Print them now, shuffle them, and do not write down who takes which.',
        ])}
      </Alert>
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0, display: 'grid', gap: 1.5, gridTemplateColumns: 'repeat(auto-fill, minmax(250px, 1fr))', '@media print': { gridTemplateColumns: 'repeat(3, 1fr)' } }}>
        {codes.map((code) => (
          <Box component="li" key={code} sx={{ border: '1px dashed', borderColor: 'text.secondary', p: 1.5, breakInside: 'avoid' }}>
            <Typography variant="body2" sx={{ fontWeight: 600 }}>{campaign}</Typography>
            <Typography variant="caption" component="p" sx={{ color: 'text.secondary' }}>{evaluators} · {say(['{day}截止', 'until {day}'], { day: formatDay(closesOn) })}</Typography>
            <Typography sx={{ fontFamily: 'monospace', fontSize: 19, letterSpacing: 1, mt: 1 }}>{spaced(code)}</Typography>
            <Typography variant="caption" component="p" sx={{ color: 'text.secondary' }}>{say(['匿名填写，一码一票', 'Anonymous; one ballot a code'])} · {location.origin}/public/ballot</Typography>
          </Box>
        ))}
      </Box>
    </DialogContent>
    <DialogActions className="no-print">
      <Button startIcon={<Print />} variant="contained" onClick={() => window.print()}>{say(['打印', 'Print'])}</Button>
      <Button onClick={onClose}>{say(['已打印，关闭', 'Printed, close'])}</Button>
    </DialogActions>
  </Dialog>
)
