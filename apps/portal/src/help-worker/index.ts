import { keepHelp, type Scope } from './keep';

/** What Hard moment is drawn with, in both languages, and the build it belongs to. */
declare const __HELP_FILES__: readonly string[];
declare const __HELP_BUILD__: string;

keepHelp(globalThis as unknown as Scope, __HELP_FILES__, __HELP_BUILD__);
