const binding = `id provision label module kind pack packName layer sample code when values written parameters toBeSet undoneIn change
  rules { id system article term statement }`

/** What is in force for a bureau on a day, the caller's own and today unless given, with what each pack wrote, what the bureau changed, and the rules behind it. */
export const bindingsInForce = `query BindingsInForce($bureauId: ID, $day: LocalDate) { lawInForce(bureauId: $bureauId, day: $day) { ${binding} } }`

/** What one version of a pack decides as it is written, adopted or not. */
export const bindingsOfPack = `query BindingsOfPack($key: String!, $version: String!) { packBindings(key: $key, version: $version) { ${binding} } }`

/** Every rule of one version of a pack, with the bindings that rest on it. */
export const rulesOfPack = `query RulesOfPack($key: String!, $version: String!) {
  packRules(key: $key, version: $version) { id system article module term statement bindings }
}`

/** The bureaus of the city, by name. */
export const bureausToChoose = 'query BureausToChoose { bureaus(page: { limit: 200 }) { items { id name } } }'
