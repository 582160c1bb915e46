import { vocabulary } from '../records/index.ts'
import { allProvisions } from './provision.ts'
import { shelf } from './shelf.ts'

vocabulary('Provision', () => [...allProvisions()].map(([key, { label }]) => [key, label] as const))
vocabulary('Pack', () => [...new Map([...shelf().values()].map(({ key, name }) => [key, name] as const))])
