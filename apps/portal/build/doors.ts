/** The modules a visit loads besides the page's own script, by what is opened; `texts` are by language. */
export const OPENED = {
  anything: { modules: [], texts: ['client'] },
  signIn: { modules: ['app/AuthShell.tsx', 'features/session/SignInPage.tsx'], texts: ['client'] },
  client: { modules: ['app/routes.client.tsx'], texts: ['client'] },
  doing: { modules: ['app/routes.client.tsx', 'features/doing/index.ts'], texts: ['client', 'doing'] },
  hardMoment: { modules: ['features/hard-moment/index.ts'], texts: ['client', 'help'] },
  staff: { modules: ['app/routes.staff.tsx', 'features/staff-today/index.ts'], texts: ['client', 'staff', 'calendar'] },
} as const;

export type Opened = keyof typeof OPENED;

export const LANGUAGES = ['en', 'es'] as const;

/** All modules of an opening in one language. */
export function modulesOf(opened: Opened, language: (typeof LANGUAGES)[number]): string[] {
  const { modules, texts } = OPENED[opened];
  return [...modules, ...texts.map((shelf) => `locales/${language}/${shelf}.ts`)];
}
