import type { Schema } from '@attune/contract';
import { api, at, read } from '../../lib/api';
import type { WithDefinition } from '../../lib/operations';
import { withRules } from '../../lib/rules';

export type OpenedResponse = WithDefinition<Schema<'OpenedResponseDto'>>;

/** One response with its answers. Staff who open it are named to the client. */
export const openResponse = (id: string): Promise<OpenedResponse> => withRules(read(api.GET('/responses/{id}', at(id))));
