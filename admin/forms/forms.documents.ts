/** The custom fields that a service item asks for now. */
export const itemForm = 'query ItemForm($id: ID!) { serviceItem(id: $id) { id currentVersion { id form } } }'

/** The custom fields of the version under which a case was received. */
export const versionForm = 'query VersionForm($id: ID!) { serviceItemVersion(id: $id) { id form } }'
