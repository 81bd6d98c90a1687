import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { currentContext } from '../context/request-context.js';
import { DomainError } from '../errors/domain-error.js';
import { PERMISSIONS, type Role } from './permissions.js';
import { ROUTE_ACCESS, type RouteAccess } from './requires.decorator.js';
import { owesSecondFactor } from './second-factor-rule.js';

/** The global guard: a route does what it declared, and a route that declared nothing is refused. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(execution: ExecutionContext): boolean {
    const access = this.reflector.getAllAndOverride<RouteAccess | undefined>(ROUTE_ACCESS, [
      execution.getHandler(),
      execution.getClass(),
    ]);
    if (!access) throw new DomainError('access.denied');
    if (access === 'public') return true;
    const context = currentContext();
    if (!context.person) throw new DomainError('session.required');
    if (access === 'half-signed-in') return true;
    if (owesSecondFactor(context)) throw new DomainError('session.second_factor_required');
    if (access === 'signed-in') return true;
    const allowed = PERMISSIONS[access] as readonly Role[] | undefined;
    if (!context.practice || !allowed?.some((role) => context.roles.includes(role))) throw new DomainError('access.denied');
    return true;
  }
}
