import { AppModule } from './app.module.js';
import { runProcess } from './platform/run-process.js';
import { readEnv } from './platform/config/env.js';
import { createApp } from './platform/http/create-app.js';
import { log } from './platform/logging/log.js';

await runProcess('api', async () => {
  const env = readEnv();
  const app = await createApp(AppModule, env.trustProxy);
  await app.listen(env.port, env.host);
  log.info('api.ready', { port: Number(new URL(await app.getUrl()).port) });
  return () => app.close();
});
