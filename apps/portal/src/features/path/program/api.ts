import type { Schema } from '@attune/contract';
import { api, read } from '../../../lib/api';

export type MyProgram = Schema<'MyProgramDto'>;
export type MyStep = Schema<'MyProgramStepDto'>;

export const MY_PROGRAM = { queryKey: ['my-program'], queryFn: () => read(api.GET('/me/program')), staleTime: 0 };
/** What is open on this day, with what was begun of it. */
export const TODAY = { queryKey: ['today'], queryFn: () => read(api.GET('/me/today')) };
