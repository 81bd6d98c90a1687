import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { PortalAdapter } from './portal-adapter.js';

/** The application's shape without anything behind it: routes can be read, nothing is instantiated or connected. */
export async function createOfflineApp(module: Parameters<typeof NestFactory.create>[0]): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(module, new PortalAdapter(), { preview: true, logger: false });
  app.setGlobalPrefix('api/v1', { exclude: ['healthz', 'readyz'] });
  return app;
}
