import { RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { ModulesContainer } from '@nestjs/core';
import { ROUTE_ACCESS, type RouteAccess } from '../../src/platform/access/requires.decorator.js';
import type { TestApp } from '../harness/test-app.js';

/** A route as the router has it: `PUT /responses/:id` (without the prefix), and what it declares. */
export interface Route {
  name: string;
  access: RouteAccess | undefined;
}

const OUTSIDE = ['/healthz', '/readyz'];
const joined = (...parts: string[]): string => `/${parts.flatMap((part) => part.split('/')).filter(Boolean).join('/')}`;

/** Every route of the running application, from its controllers; none is listed by hand. */
export function routesOf({ app }: TestApp): Route[] {
  const http = app.getHttpAdapter().getInstance() as unknown as { hasRoute(route: { method: string; url: string }): boolean };
  const found: Route[] = [];
  for (const module of app.get(ModulesContainer).values()) {
    for (const { metatype } of module.controllers.values()) {
      const prototype = metatype!.prototype as object;
      const base = Reflect.getMetadata(PATH_METADATA, metatype as object) as string;
      for (const key of Object.getOwnPropertyNames(prototype)) {
        if (key === 'constructor') continue;
        const handler = Object.getOwnPropertyDescriptor(prototype, key)!.value as object | undefined;
        const path = handler && (Reflect.getMetadata(PATH_METADATA, handler) as string | undefined);
        if (path === undefined) continue;
        const method = RequestMethod[Reflect.getMetadata(METHOD_METADATA, handler!) as RequestMethod]!;
        const url = joined(base, path);
        if (!http.hasRoute({ method, url: OUTSIDE.includes(url) ? url : joined('api/v1', url) })) throw new Error(`the router does not have ${method} ${url}`);
        const access = (Reflect.getMetadata(ROUTE_ACCESS, handler!) ?? Reflect.getMetadata(ROUTE_ACCESS, metatype as object)) as RouteAccess | undefined;
        found.push({ name: `${method} ${url}`, access });
      }
    }
  }
  return found.sort((a, b) => (a.name < b.name ? -1 : 1));
}
