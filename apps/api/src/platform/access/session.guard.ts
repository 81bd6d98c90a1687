import { Injectable } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import { currentContext, type RequestContext } from '../context/request-context.js';

/** Fills the request's context from its session. No session is no refusal: what a route needs, it declares. */
@Injectable()
export class SessionGuard extends AuthGuard('session') {
  override handleRequest<T>(error: Error | null, found: T | false): T {
    if (error) throw error;
    if (found) Object.assign(currentContext(), found as Partial<RequestContext>);
    return found as T;
  }
}
