import { useState } from 'react'
import { Button, ListSubheader, Menu, MenuItem } from '@mui/material'
import Print from '@mui/icons-material/Print'
import { useQuery } from '@tanstack/react-query'
import { localeHeader } from '../data/session.ts'
import { say } from '../i18n/locale.ts'

interface Form { key: string; label: string; record: string }

/** What there is to print: records of one kind. */
export interface Printable { record: string; ids: string[] }

const readForms = async (): Promise<Form[]> => {
  const response = await fetch('/documents', { headers: localeHeader })
  return response.ok ? await response.json() as Form[] : []
}

/** The forms that the caller can print, by record; they change only with the product. */
const useForms = (): Form[] => useQuery({ queryKey: ['documents'], queryFn: readForms, staleTime: Infinity }).data ?? []

const address = ({ key }: Form, ids: string[], format: 'print' | 'docx'): string =>
  `/documents/${key}?ids=${ids.join(',')}&format=${format}`

/** A menu of the official papers that belong to a record: to print, or as a Word file. Without a paper there is no menu. */
export const PrintMenu = ({ of, fits }: { of: Printable[]; fits?: (key: string) => boolean }) => {
  const [anchor, setAnchor] = useState<HTMLElement>()
  const forms = useForms()
  const entries = of.filter(({ ids }) => ids.length > 0).flatMap(({ record, ids }) =>
    forms.filter((form) => form.record === record && (fits?.(form.key) ?? true)).map((form) => ({ form, ids })))
  if (entries.length === 0) return null
  const items = (format: 'print' | 'docx') => entries.map(({ form, ids }) => (
    <MenuItem
      key={`${form.key}${format}`} dense component="a" href={address(form, ids, format)} onClick={() => setAnchor(undefined)}
      {...(format === 'print' ? { target: '_blank', rel: 'noopener' } : { download: '' })}
    >
      {form.label}
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
      </Menu>
    </>
  )
}
