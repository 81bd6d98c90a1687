import { Secret, TOTP } from 'otpauth';
import type { TestApp } from '../harness/test-app.js';

/** The code that an authenticator app with this secret shows now, or some time steps of 30 seconds later. */
export const codeOf = (test: TestApp, secret: string, steps = 0): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: test.clock.now().getTime() + steps * 30_000 });
