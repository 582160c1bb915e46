/** What callers might send where a value of a scalar type is asked for. Some fit the type and are hostile to what stands behind it. */
const deep = (levels: number): unknown => (levels === 0 ? '底' : { a: deep(levels - 1) })
const TEXTS = [
  '', ' ', '\0', '前\0后', '\ud800', 'x\udfff', '\u202e反', '长'.repeat(6000), "'; drop table cases; --", '%_\\', '{"$ne":null}', '../../etc/passwd',
  '<script>alert(1)</script>', '${process.env}', '=1+1', '__proto__', 'constructor', 7, true, ['x'], { $ne: null },
]
const IDS = ['', 'x', '\0', '\ud800', "' or 1=1 --", '00000000-0000-0000-0000-000000000000', '01890000-0000-7000-8000-00000000ABCD', 7, { $ne: null }, ['x']]

export const HOSTILE: Readonly<Record<string, readonly unknown[]>> = {
  String: TEXTS,
  ID: IDS,
  Int: [-1, 0, 2_147_483_647, -2_147_483_648, 2_147_483_648, 1.5, 'x', '1', { $gt: 0 }],
  Float: [-1, 0, 1e308, -1e308, 5e-324, 1e15, 123.456789, 'x', { $gt: 0 }],
  SafeInt: [-1, 9_007_199_254_740_991, -9_007_199_254_740_991, 1e16, 1.5, 'x'],
  Boolean: ['true', 1, {}],
  LocalDate: ['', 'x', '2026-02-30', '2026-13-01', '0000-01-01', '0001-01-01', '9999-12-31', '-2026-01-01', '10000-01-01', 20260928, '2026-09-28\0'],
  DateTimeISO: [
    '', 'x', '2026-09-28', '2026-02-30T00:00:00Z', '0000-01-01T00:00:00Z', '0001-01-01T00:00:00Z', '9999-12-31T23:59:59Z', '-000001-01-01T00:00:00Z',
    '+275760-09-13T00:00:00.000Z', '-271821-04-20T00:00:00.000Z', 1e15, '2026-09-28T24:00:00+99:99',
  ],
  JSON: [null, [], 'x', 1, true, [null], { $ne: null }, { ['__proto__']: { admin: true } }, JSON.parse('{"__proto__":{"admin":true}}'), deep(300), { '\0': '\0' }, { a: '\ud800' },
    { type: { type: {} }, items: 'x', fields: [null], 0: {} }],
}

/** In place of an enum's value, an input object, a list. */
export const NO_ENUM: readonly unknown[] = ['NOPE', '', '__proto__', 1, { $ne: null }]
export const NO_OBJECT: readonly unknown[] = ['x', 1, [], [[]], { __typename: 'X' }, { constructor: 1 }]
export const NO_LIST: readonly unknown[] = [[], [null], 'x', {}, [[]]]

/** Signs that something of the inside came out. */
export const LEAK = /syntax error|violates|invalid input syntax|invalid byte|out of range|node_modules|\.ts:\d|select .+ from|\wException|relation "|column "|stack"|Cannot read prop|is not a function|undefined/i
