import { beforeAll, describe, expect, it } from 'vitest'
import { loadRooms } from '../../api/rooms.ts'
import { shelf } from '../../api/kernel/regulations/index.ts'

beforeAll(loadRooms)

/** Under which names a register enumerates what a rule asks for. */
const ENUMERATED = [['points', 'items', 'forbidden'], ['values'], ['systems'], ['order'], ['metrics'], ['includes']]

describe('the packs', () => {
  it('all load: twelve bodies, the floor of law and the sample rules', () => {
    expect([...shelf().keys()]).toHaveLength(14)
  })

  it('words each point of a checklist: the register’s own points, and no other', () => {
    for (const pack of shelf().values()) {
      for (const { rules, values } of pack.bindingsOf('inspections.checklists')) {
        const words = values.points as Record<string, object>
        expect(Object.keys(words)).toEqual(rules)
        for (const id of rules) {
          const params = pack.rule(id).params as Record<string, string[] | undefined>
          const given = ENUMERATED.map((names) => names.flatMap((name) => params[name] ?? [])).find((codes) => codes.length > 0)
          // A duty that the register does not take apart has words of the pack’s own.
          if (given || pack.rule(id).kind === 'checklist') expect({ [id]: Object.keys(words[id]!) }).toEqual({ [id]: given })
        }
      }
    }
  })
})
