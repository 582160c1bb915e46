const MINUTE = 60_000
const SIGNS = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const

let seen = Date.now()
for (const sign of SIGNS) addEventListener(sign, () => { seen = Date.now() }, { capture: true, passive: true })

/**
 * Headers that say of a request that nobody is before the screen: what a page asks for by itself must not keep a session alive that
 * its holder has left. None where a key or the pointer was moved within the last minute or two.
 */
export const unattendedHeader = (): Record<string, string> => (Date.now() - seen > 2 * MINUTE ? { 'X-Wenxiao-Unattended': '1' } : {})
