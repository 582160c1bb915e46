export { demoAccounts } from './demo-accounts.ts'
export { seedDemoCity, type DemoSize } from './demo-city.ts'
export { isNew, openWhole, seedDemo, type Say } from './first-start.ts'
