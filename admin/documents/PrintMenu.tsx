import { useState } from 'react'
import { Button, ListSubheader, Menu, MenuItem } from '@mui/material'
import Print from '@mui/icons-material/Print'
import { say } from '../i18n/locale.ts'
import { paperPath, type PaperFormat } from './paper-path.ts'

/** A paper to print: its form, and the records that it is printed from. */
export interface Paper { key: string; label: string; sheet?: boolean; ids: string[] }

/** A menu of official papers: to print, or as a Word file. Without a paper there is no menu. */
export const PrintMenu = ({ papers }: { papers: Paper[] }) => {
  const [anchor, setAnchor] = useState<HTMLElement>()
  if (papers.length === 0) return null
  const sheets = papers.filter(({ sheet }) => sheet)
  const items = (format: PaperFormat, chosen = papers) => chosen.map((paper) => (
    <MenuItem
      key={`${paper.key}${format}`} dense component="a" href={paperPath(paper, format)} onClick={() => setAnchor(undefined)}
      {...(format === 'print' ? { target: '_blank', rel: 'noopener' } : { download: '' })}
    >
      {paper.ids.length > 1 ? say(['{label}（{n}份）', '{label} ({n})'], { label: paper.label, n: paper.ids.length }) : paper.label}
    </MenuItem>
  ))
  return (
    <>
      <Button size="small" startIcon={<Print />} aria-haspopup="menu" className="no-print" onClick={(event) => setAnchor(event.currentTarget)}>
        {say(['打印文书', 'Print papers'])}
      </Button>
      <Menu anchorEl={anchor} open={anchor !== undefined} onClose={() => setAnchor(undefined)}>
        <ListSubheader role="presentation" sx={{ lineHeight: '32px' }}>{say(['打印', 'Print'])}</ListSubheader>
        {items('print')}
        <ListSubheader role="presentation" sx={{ lineHeight: '32px' }}>{say(['Word 文件', 'Word file'])}</ListSubheader>
        {items('docx')}
        {sheets.length > 0 && <ListSubheader role="presentation" sx={{ lineHeight: '32px' }}>{say(['Excel 文件', 'Excel file'])}</ListSubheader>}
        {items('xlsx', sheets)}
      </Menu>
    </>
  )
}
