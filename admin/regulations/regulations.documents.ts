/** What is in force for the caller's bureau today, with what each pack wrote, what the bureau changed, and the rules behind it. */
export const bindingsInForce = `{
  lawInForce {
    id provision label module kind pack packName layer sample code when values written toBeSet change
    rules { id system article term statement }
  }
}`

/** Every rule of one version of a pack, with the bindings that rest on it. */
export const rulesOfPack = `query RulesOfPack($key: String!, $version: String!) {
  packRules(key: $key, version: $version) { id system article module term statement bindings }
}`
