import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import { Strategy } from 'passport-local';
import { Credentials, type PersonRow } from './credentials.js';
import { LONGEST_EMAIL, LONGEST_PASSWORD } from './session.dto.js';

/** Sign-in by email and password. */
@Injectable()
export class LocalStrategy extends PassportStrategy(Strategy, 'local', 3) {
  constructor(private readonly credentials: Credentials) {
    super({ usernameField: 'email', passwordField: 'password', session: false, passReqToCallback: true } as never);
  }

  /** What is no text, or too long to be one of ours, is left to the body's own check. */
  async validate(request: FastifyRequest, email: unknown, password: unknown): Promise<PersonRow | false> {
    if (typeof email !== 'string' || typeof password !== 'string' || email.includes('\0')) return false;
    if (email.length > LONGEST_EMAIL || password.length > LONGEST_PASSWORD) return false;
    return this.credentials.prove(email, password, request.ip);
  }
}
