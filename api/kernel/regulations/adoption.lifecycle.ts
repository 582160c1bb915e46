import { lifecycle } from '../lifecycle/index.ts'
import { AdoptionState, PackAdoption, ParameterChange, ParameterState } from './adoption.record.ts'

export const adoptionLifecycle = lifecycle(PackAdoption, {
  states: AdoptionState,
  initial: 'ADOPTED',
  acts: {
    adopt: { label: ['采用规则集', 'Adopt a pack'], from: null, to: 'ADOPTED', by: 'regulations.adopt', mutation: 'adoptPack' },
    end: { label: ['停用规则集', 'End an adoption'], from: 'ADOPTED', to: 'ENDED', by: 'regulations.adopt', mutation: 'endPackAdoption', destructive: true },
  },
})

export const parameterLifecycle = lifecycle(ParameterChange, {
  states: ParameterState,
  initial: 'SET',
  acts: {
    change: { label: ['调整参数', 'Change a parameter'], from: null, to: 'SET', by: 'regulations.adopt', mutation: 'changeParameter', inPlace: true },
    withdraw: {
      label: ['撤回调整', 'Withdraw a change'], from: 'SET', to: 'WITHDRAWN', by: 'regulations.adopt', mutation: 'withdrawParameterChange', destructive: true,
    },
  },
})
