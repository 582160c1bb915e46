/** Every day on the way to an obligation's due time. */
export const whyThisDate = 'query WhyThisDate($id: ID!) { obligationDeadline(id: $id) { days { day kind name counted total unit reason extension provisional last } } }'

/** What the rules in force decide for the caller's bureau today: the lists that fields choose from. */
export const lawInForce = '{ lawInForce { provision code values } }'

/** What the form of an act that writes something anew begins with. */
export const actBeginning = 'query ActBeginning($act: String!, $record: String!, $id: ID!) { actBeginning(act: $act, record: $record, id: $id) }'

/** Where one's own reminders go by mail, and whether they do. */
export const ownMail = '{ ownMail { email mailOff goesOut } }'

export const setOwnMail =
  'mutation SetOwnMail($input: OwnMailInput!) { setOwnMail(input: $input) { email mailOff goesOut rejection { code text fields { path code text } facts citation } } }'
