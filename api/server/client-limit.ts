import { createHash } from 'node:crypto'
import rateLimit, { type RateLimitOptions } from '@fastify/rate-limit'
import type { FastifyInstance } from 'fastify'

/** Requests of one API client in a minute: room for a nightly push, not for one that runs wild. */
const A_MINUTE = 1200

/** A refusal of the server's own, in words for its caller. */
export class TooManyRequests extends Error {
  readonly statusCode = 429
  readonly code = 'TOO_MANY_REQUESTS'
  readonly text = '请求过于频繁，请按 Retry-After 所示秒数后再试 / Too many requests: try again after the seconds in Retry-After'
}

const tokenOf = (authorization: string | undefined): string | undefined => /^Bearer (\S+)$/.exec(authorization ?? '')?.[1]

/** Bounds what one API client asks; people at their screens, and the public, whose codes are bounded by address, are not counted here. */
export const clientLimit: RateLimitOptions = {
  max: A_MINUTE, timeWindow: 60_000,
  allowList: (request) => tokenOf(request.headers.authorization) === undefined,
  keyGenerator: (request) => createHash('sha256').update(tokenOf(request.headers.authorization) ?? '').digest('base64url'),
  errorResponseBuilder: () => new TooManyRequests(),
}

export const addClientLimit = async (app: FastifyInstance): Promise<void> => { await app.register(rateLimit, { global: false }) }
