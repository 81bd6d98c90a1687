import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';

/** Sorted, so that the same code always gives the same text. Lists keep their order: it means something. */
function sorted<T>(value: T): T {
  if (Array.isArray(value)) return value.map(sorted) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  ) as T;
}

/** The OpenAPI document of the API; `x-permission` says what a route requires. */
export function openApiDocument(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setTitle('Attune')
    .setDescription('The work between therapy sessions. Errors are application/problem+json with a stable code.')
    .setVersion('1')
    .addCookieAuth('attune')
    .build();
  return sorted(SwaggerModule.createDocument(app, config, { operationIdFactory: (controller, method) => `${controller.replace('Controller', '')}.${method}` }));
}
