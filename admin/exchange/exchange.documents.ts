/** How an export that was ordered stands. */
export const exportProgress = 'query ExportProgress($id: ID!) { exportJob(id: $id) { id title state rows fileId } }'

/** The mappings saved for one kind of import. */
export const mappingsOfKind = `query MappingsOfKind($kind: String!) {
  importMappings(filter: { kind: $kind }, page: { limit: 100 }) { items { id version name columns values constants } }
}`

/** Saves how another system's columns become ours. */
export const createMapping = `mutation CreateMapping($idempotencyKey: String!, $input: CreateImportMappingInput!) {
  createImportMapping(idempotencyKey: $idempotencyKey, input: $input) { importMapping { id } rejection { code text fields { path code text } facts citation } }
}`

/** The rows of one import that could not be used as they came. */
export const rowsOfBatch = `query RowsOfBatch($batchId: ID!) {
  importRows(filter: { batchId: $batchId, state_in: [PARKED, REPAIRED, DISMISSED] }, page: { limit: 200 }) { items { id rowNumber state problems problemsEn reason } }
}`
