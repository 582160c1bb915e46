const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Shanghai', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })

/** The time of day in Asia/Shanghai, `17:30`. */
export const clockTime = (at: Date): string => clock.format(at)
