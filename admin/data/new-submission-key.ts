/** A new idempotency key. Not `crypto.randomUUID`: browsers offer that only over HTTPS, and an intranet may have none. */
export const newSubmissionKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')
