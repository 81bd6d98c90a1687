import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';
import type { Permission } from './permissions.js';

/** What a route declares about who may call it: exactly one of these. */
export type RouteAccess = 'public' | 'signed-in' | 'half-signed-in' | Permission;
export const ROUTE_ACCESS = 'attune:access';

const declare = (access: RouteAccess): MethodDecorator & ClassDecorator =>
  applyDecorators(SetMetadata(ROUTE_ACCESS, access), ApiExtension('x-permission', access));

/** Anyone may call, without a session. */
export const Public = (): MethodDecorator & ClassDecorator => declare('public');
/** Anyone fully signed in may call, in whatever role: the route concerns nobody but the caller. */
export const SignedIn = (): MethodDecorator & ClassDecorator => declare('signed-in');
/** As `SignedIn`, but a second factor still owed does not stop it. */
export const HalfSignedIn = (): MethodDecorator & ClassDecorator => declare('half-signed-in');
/** A role with this permission may call; the row rules then say on which rows. */
export const Requires = (permission: Permission): MethodDecorator & ClassDecorator => declare(permission);
