/** Makes a one-time link by which somebody sets a password. It is shown this once and kept nowhere. */
export const inviteUser =
  'mutation InviteUser($id: ID!, $secondLogin: String, $secondPassword: String) { inviteUser(id: $id, secondLogin: $secondLogin, secondPassword: $secondPassword) { secret rejection { code text fields { path code text } facts citation } } }'

/** Makes the token of another program; the one before is void. It is shown this once and kept nowhere. */
export const issueToken =
  'mutation IssueApiClientToken($id: ID!) { issueApiClientToken(id: $id) { secret rejection { code text fields { path code text } facts citation } } }'
