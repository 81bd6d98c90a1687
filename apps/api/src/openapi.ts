import { AppModule } from './app.module.js';
import { createOfflineApp } from './platform/http/offline-app.js';
import { openApiDocument } from './platform/http/openapi-document.js';

// Prints the OpenAPI document without a database: `npm run generate` commits it.
process.stdout.write(`${JSON.stringify(openApiDocument(await createOfflineApp(AppModule)), null, 2)}\n`);
