import { AppModule } from './app.module.js';
import { PERMISSIONS, ROLES, type Role } from './platform/access/permissions.js';
import { createOfflineApp } from './platform/http/offline-app.js';
import { openApiDocument } from './platform/http/openapi-document.js';

// Prints who may call what, as Markdown: `npm run generate` commits it as docs/access.md.
const METHODS = ['get', 'put', 'post', 'patch', 'delete'] as const;
const document = openApiDocument(await createOfflineApp(AppModule));

const routes = Object.entries(document.paths).flatMap(([path, item]) =>
  METHODS.filter((method) => item[method]).map((method) => ({
    route: `${method.toUpperCase()} ${path}`,
    access: (item[method] as unknown as Record<string, string>)['x-permission'] ?? 'refused',
  })),
);
const mark = (allowed: boolean): string => (allowed ? '●' : '');
const table = (head: string[], rows: string[][]): string =>
  [`| ${head.join(' | ')} |`, `|${head.map(() => '---').join('|')}|`, ...rows.map((row) => `| ${row.join(' | ')} |`)].join('\n');

process.stdout.write(`# Who may call what

Made by \`npm run generate\` from the code; not to be edited. A route refuses whoever is not named here. Which *rows* a
permitted person may touch is decided after that, by \`apps/api/src/platform/access/row-rules.ts\`: a therapist the clients
of whose care team they are, a client themselves, a supervisor the members they supervise today. Somebody else's row
answers 404.

## Permissions

${table(['permission', ...ROLES], Object.entries(PERMISSIONS).map(([name, roles]) => [name, ...ROLES.map((role) => mark((roles as Role[]).includes(role)))]))}

## Routes

\`public\` needs no session; \`signed-in\` any session; \`half-signed-in\` a session that still owes its second factor.

${table(['route', 'requires'], routes.map(({ route, access }) => [`\`${route}\``, access]))}
`);
