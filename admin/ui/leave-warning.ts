import { useEffect } from 'react'
import { useTranslate } from 'react-admin'
import { useBlocker } from 'react-router-dom'

/** Asks before a page is left, by a link, by the browser's buttons or by closing it, while something typed there has not been sent. */
export function useLeaveWarning(typed: boolean): void {
  const translate = useTranslate()
  const { state, proceed, reset } = useBlocker(({ currentLocation: here, nextLocation: there }) =>
    typed && `${here.pathname}${here.search}` !== `${there.pathname}${there.search}`)
  useEffect(() => {
    if (state !== 'blocked') return
    if (!typed || window.confirm(translate('ra.message.unsaved_changes'))) proceed()
    else reset()
  }, [state, typed, proceed, reset, translate])
  useEffect(() => {
    if (!typed) return undefined
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [typed])
}
