/** Every day on the way to an obligation's due time. */
export const whyThisDate = 'query WhyThisDate($id: ID!) { obligationDeadline(id: $id) { days { day kind name counted total unit reason extension provisional last } } }'

/** What the rules in force decide for the caller's bureau today: the lists that fields choose from. */
export const lawInForce = '{ lawInForce { provision code values } }'
