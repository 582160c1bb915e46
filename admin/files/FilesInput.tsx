import { useRef, useState, type ClipboardEvent, type DragEvent } from 'react'
import { Box, Button, FormHelperText, Typography } from '@mui/material'
import AttachFile from '@mui/icons-material/AttachFile'
import { useQuery } from '@tanstack/react-query'
import { useInput, useTranslate, type Validator } from 'react-admin'
import { usePermission } from '../data/metadata.ts'
import { say } from '../i18n/locale.ts'
import { fileRules } from './stored-file.ts'
import { UploadRow } from './UploadRow.tsx'
import { useUploads } from './use-uploads.ts'

interface FilesInputProps { source: string; label: string; helperText?: string | false; validate: Validator[] }

/** What the server said of single files: `fileIds.1` comes as the second of a list. */
const problemAt = (error: unknown, at: number): string | undefined => (error as Record<number, { message?: string }> | undefined)?.[at]?.message

/** Files to attach: chosen, dropped or pasted, sent at once, and named in the form by the ids that the server gave them. */
const Field = ({ source, label, helperText, validate }: FilesInputProps) => {
  const translate = useTranslate()
  const chooser = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const { data: rules } = useQuery({ queryKey: ['file-rules'], queryFn: fileRules, staleTime: Infinity })
  const { uploads, add, remove, isSending } = useUploads(rules)
  const unfinished: Validator = () => (isSending() ? say(['附件还在上传，请稍候', 'Files are still on their way: wait a moment']) : undefined)
  const { field: { onChange }, fieldState: { error } } = useInput({ source, validate: [...validate, unfinished] })
  const put = (ids: string[]): void => onChange(ids.length > 0 ? ids : undefined)

  const drop = (event: DragEvent): void => {
    event.preventDefault()
    setOver(false)
    add(event.dataTransfer.files, put)
  }
  const paste = (event: ClipboardEvent): void => {
    if (event.clipboardData.files.length === 0) return
    event.preventDefault()
    add(event.clipboardData.files, put)
  }
  const stored = uploads.filter(({ id }) => id)
  const told = rules && say(['每个文件最大 {megabytes} MB；{endings}', 'Up to {megabytes} MB each; {endings}'], { megabytes: rules.megabytes, endings: rules.endings.join(say(['、', ', '])) })
  return (
    <Box
      role="group" aria-label={label} onDrop={drop} onPaste={paste} onDragLeave={() => setOver(false)}
      onDragOver={(event) => { event.preventDefault(); setOver(true) }}
      sx={{ border: 1, borderStyle: 'dashed', borderColor: error ? 'error.main' : over ? 'primary.main' : 'divider', borderRadius: 1, p: 1.5, bgcolor: over ? '#f0f6ff' : undefined }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
        <Typography variant="body2">{label}</Typography>
        <Button size="small" variant="outlined" startIcon={<AttachFile />} aria-describedby={`${source}-rules`} onClick={() => chooser.current?.click()}>
          {say(['选择文件', 'Choose files'])}
        </Button>
        <Typography variant="caption" sx={{ color: 'text.secondary' }}>{say(['也可以拖到这里，或选中按钮后粘贴', 'Or drop them here, or paste with the button in focus'])}</Typography>
        <input
          ref={chooser} type="file" multiple hidden accept={rules?.endings.map((ending) => `.${ending}`).join(',')}
          onChange={({ target }) => { add([...(target.files ?? [])], put); target.value = '' }}
        />
      </Box>
      <Typography id={`${source}-rules`} variant="caption" component="p" sx={{ color: 'text.secondary', mt: 0.5 }}>{[helperText, told].filter(Boolean).join(say(['；', '; ']))}</Typography>
      {uploads.length > 0 && (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, mt: 0.5, p: 0 }}>
          {uploads.map((one) => <UploadRow key={one.key} upload={one} problem={one.id ? problemAt(error, stored.indexOf(one)) : undefined} onRemove={() => remove(one.key, put)} />)}
        </Box>
      )}
      <Box role="status" sx={{ position: 'absolute', width: 1, height: 1, overflow: 'hidden', clipPath: 'inset(50%)' }}>
        {uploads.length > 0 && say(['已上传{n}个文件，共{all}个', '{n} of {all} files uploaded'], { n: stored.length, all: uploads.length })}
      </Box>
      {error?.message && <FormHelperText error>{translate(error.message, { _: error.message })}</FormHelperText>}
    </Box>
  )
}

/** Absent for callers who cannot upload. */
const FilesInput = (props: FilesInputProps) => (usePermission('files.upload') ? <Field {...props} /> : null)

export default FilesInput
