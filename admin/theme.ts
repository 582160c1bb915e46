import { defaultLightTheme, type RaThemeOptions } from 'react-admin'
import { enUS, zhCN } from '@mui/material/locale'
import { createTheme } from '@mui/material/styles'
import { languageTag, locale, say } from './i18n/locale.ts'

const border = '#e1e6ed'
const page = '#f4f6f9'
const chinese = '"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif'
/** A Chinese font sets the apostrophe of English as wide as a character. */
const fonts = locale === 'zh' ? chinese : `"Segoe UI","Helvetica Neue",Arial,"Liberation Sans",${chinese}`
/** A window as narrow as a phone's. */
const phone = '@media (max-width:599.95px)'

/** Product-wide behaviour of react-admin's parts: official records are saved when the server says so, never before. */
const behaviour: RaThemeOptions['components'] = {
  RaCreate: { defaultProps: { mutationMode: 'pessimistic', redirect: 'show' } },
  RaEdit: { defaultProps: { mutationMode: 'pessimistic', redirect: 'show', redirectOnError: false } },
  RaDateField: { defaultProps: { locales: languageTag, options: { timeZone: 'Asia/Shanghai' } } },
  RaNumberField: { defaultProps: { locales: languageTag } },
}

/** Calm and dense: borders instead of shadows, small inputs, readable rows. */
const looks: RaThemeOptions['components'] = {
  RaLoading: { styleOverrides: { root: { '& .RaLoading-message': { opacity: 1 } } } },
  MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { root: { backgroundImage: 'none' } } },
  MuiCard: { styleOverrides: { root: { border: `1px solid ${border}` } } },
  MuiAppBar: { defaultProps: { elevation: 0 }, styleOverrides: { root: { boxShadow: 'none' } } },
  MuiMenu: { styleOverrides: { paper: { border: `1px solid ${border}`, boxShadow: '0 4px 16px rgba(28,39,51,.12)' } } },
  // What pops up stands in a landmark of its own; over a dialog, which hides the rest of the page from a screen reader, beside the dialog.
  MuiPopover: {
    defaultProps: { container: () => (document.querySelector('.MuiDialog-root') ? document.body : document.getElementById('popups')) },
    styleOverrides: { paper: { border: `1px solid ${border}`, boxShadow: '0 4px 16px rgba(28,39,51,.12)' } },
  },
  MuiDialog: { styleOverrides: { paper: { border: `1px solid ${border}` } } },
  // Where the keyboard stands is seen on every button and link, in the colour of its own words.
  MuiButtonBase: { styleOverrides: { root: { '&.Mui-focusVisible': { outline: '2px solid currentColor', outlineOffset: -2 } } } },
  MuiButton: { defaultProps: { disableElevation: true }, styleOverrides: { root: { textTransform: 'none' } } },
  MuiTab: { styleOverrides: { root: { textTransform: 'none', minHeight: 40 } } },
  MuiTabs: { styleOverrides: { root: { minHeight: 40 } } },
  MuiTextField: { defaultProps: { variant: 'outlined', size: 'small', margin: 'dense', fullWidth: true } },
  MuiFormControl: { defaultProps: { variant: 'outlined', size: 'small', margin: 'dense', fullWidth: true } },
  // The question above a group of choices is read, not glanced at.
  RaRadioButtonGroupInput: { styleOverrides: { root: { '& .RaRadioButtonGroupInput-label': { transform: 'none', position: 'static', fontSize: 14 }, '& legend, & .MuiFormLabel-root': { fontSize: 14, transform: 'none' } } } },
  MuiFormHelperText: { styleOverrides: { root: { marginLeft: 2, '&:empty': { display: 'none' } } } },
  MuiTableCell: {
    styleOverrides: {
      root: { borderBottom: `1px solid ${border}`, padding: '7px 12px' },
      head: { backgroundColor: '#f7f9fc', color: '#51606f', fontWeight: 600, whiteSpace: 'nowrap' },
    },
  },
  MuiChip: { styleOverrides: { root: { borderRadius: 4, height: 22 }, label: { paddingLeft: 7, paddingRight: 7 } } },
  MuiAutocomplete: {
    defaultProps: { fullWidth: true, slotProps: { popper: { role: 'region', 'aria-label': say(['可选项', 'Options']) } } },
    styleOverrides: { paper: { border: `1px solid ${border}`, boxShadow: '0 4px 16px rgba(28,39,51,.12)' } },
  },
  MuiLink: { defaultProps: { underline: 'hover' } },
  MuiCircularProgress: { defaultProps: { 'aria-label': say(['正在加载', 'Loading']) } },
  MuiLinearProgress: { defaultProps: { 'aria-label': say(['正在加载', 'Loading']) } },
  MuiTooltip: { styleOverrides: { tooltip: { fontSize: 13 } } },
  MuiAlert: { styleOverrides: { root: { border: `1px solid ${border}` } } },
  RaToolbar: { styleOverrides: { root: { backgroundColor: 'transparent', borderTop: `1px solid ${border}`, padding: '12px 16px !important' } } },
  // The menu ends where the window ends, so that a short page does not scroll. What is wider than the window scrolls in its own box, not with the page.
  RaSidebar: { styleOverrides: { root: { height: 'calc(100vh - 48px)', '& .RaSidebar-fixed': { height: 'calc(100vh - 48px)' } } } },
  RaLayout: { styleOverrides: { root: { minWidth: 0, '& .RaLayout-content': { padding: '4px 20px 24px 12px', minWidth: 0 } } } },
  RaShow: { styleOverrides: { root: { '& .RaShow-card': { minWidth: 0 } } } },
  // A table wider than the window scrolls by itself; filters and buttons above it take as many rows as they need.
  RaList: { styleOverrides: { root: { '& .RaList-main': { minWidth: 0 }, '& .RaList-content': { overflowX: 'auto' } } } },
  // Filters stand in one row where they fit, small, beside the list's buttons.
  RaFilterForm: { styleOverrides: { root: { minHeight: 0, gap: 4, '& .MuiFormControl-root': { width: 'clamp(120px, 9.5vw, 140px)', minWidth: 0 }, '& .RaFilterFormInput-spacer': { width: 6 } } } },
  RaListToolbar: { styleOverrides: { root: { alignItems: 'flex-end', [phone]: { backgroundColor: 'transparent', flexDirection: 'row', flexWrap: 'wrap' } } } },
  RaTopToolbar: { styleOverrides: { root: { alignItems: 'center', paddingTop: 8, paddingBottom: 8, minHeight: 48, [phone]: { backgroundColor: 'transparent', flexWrap: 'wrap', paddingTop: 8, paddingBottom: 8 } } } },
}

/** The console's own light theme: government blue on white; red is kept for errors and what is late. */
export const theme: RaThemeOptions = createTheme({
  ...defaultLightTheme,
  palette: {
    mode: 'light',
    primary: { main: '#1557b0', dark: '#0f3f85' },
    secondary: { main: '#0f3f85', contrastText: '#fff' },
    success: { main: '#1b6e3c' },
    warning: { main: '#9a5b00' },
    error: { main: '#b3261e' },
    info: { main: '#1557b0' },
    text: { primary: '#1c2733', secondary: '#51606f' },
    divider: border,
    background: { default: page, paper: '#fff' },
  },
  shape: { borderRadius: 6 },
  typography: {
    fontFamily: fonts,
    fontSize: 14,
    h6: { fontSize: 17, fontWeight: 600 },
    body1: { fontSize: 14 },
    body2: { fontSize: 14 },
    subtitle2: { fontWeight: 600 },
    button: { textTransform: 'none' },
  },
  sidebar: { width: 208, closedWidth: 0 },
  components: { ...defaultLightTheme.components, ...looks, ...behaviour },
}, locale === 'zh' ? zhCN : enUS) as RaThemeOptions
