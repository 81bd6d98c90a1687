import en from '../locales/en/push.json';
import es from '../locales/es/push.json';
import { remind } from './remind';
import type { Scope } from './scope';

remind(globalThis as unknown as Scope, { en, es });
